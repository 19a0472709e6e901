import { routeQuestion } from "~/features/questions/routing/route-question.server";
import { now, setClock } from "~/platform/clock";
import { RunLater } from "~/platform/jobs.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson } from "../support/community";

let made = 0;

export function makeAccount(database: Database, values: Partial<NewRow<"account">> = {}) {
  made++;
  const name = `Routed account ${made}`;
  return database.write((trx) =>
    trx
      .insertInto("account")
      .values({
        name,
        name_folded: name.toLowerCase(),
        kind: "customer",
        created_at: now(),
        ...values,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

export function makeTag(database: Database) {
  made++;
  const name = `Routed tag ${made}`;
  return database.write((trx) =>
    trx
      .insertInto("tag")
      .values({ name, name_folded: name.toLowerCase(), created_at: now() })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

export interface ExpertInput {
  topics?: readonly number[];
  choice?: Partial<NewRow<"answering_choice">>;
  person?: Partial<NewRow<"person">>;
}

/** A member who may be asked at any hour, and about these topics. */
export async function makeExpert(database: Database, input: ExpertInput = {}) {
  const person = await makePerson(database, "member", { language: "en", ...input.person });
  await database.write(async (trx) => {
    await trx
      .insertInto("answering_choice")
      .values({
        ...{ person_id: person.id, opted_in_at: now(), time_zone: "UTC" },
        ...{ quiet_from: null, quiet_until: null, seen_at: now(), updated_at: now() },
        ...input.choice,
      })
      .execute();
    for (const tag_id of input.topics ?? []) {
      await trx
        .insertInto("person_topic")
        .values({ person_id: person.id, tag_id, created_at: now() })
        .execute();
    }
  });
  return person;
}

export async function makeQuestion(
  database: Database,
  boardId: number,
  tagIds: readonly number[],
  values: Partial<NewRow<"question">> = {},
): Promise<number> {
  made++;
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("question")
      .values({
        ...{ asker_id: null, account_id: null, board_id: boardId },
        ...{ title: `Question ${made}`, body: "", body_html: "", language: "en" },
        created_at: now(),
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const tag_id of tagIds) {
      await trx.insertInto("question_tag").values({ question_id: id, tag_id }).execute();
    }
    return id;
  });
}

/** Takes a question as far as it comes now; when it is looked at again, or null for never. */
export async function route(database: Database, questionId: number, once = false) {
  try {
    await routeQuestion(database, { questionId, once });
    return null;
  } catch (error) {
    if (error instanceof RunLater) return error.runAt;
    throw error;
  }
}

export function requestsOf(database: Database, questionId: number) {
  return database.read
    .selectFrom("question_request")
    .selectAll()
    .where("question_id", "=", questionId)
    .orderBy("id")
    .execute();
}

/** Who was asked, in the order in which they were. */
export async function askedOf(database: Database, questionId: number): Promise<number[]> {
  return (await requestsOf(database, questionId)).map((request) => request.person_id);
}

/** Does something as if the clock stood there. */
export async function at<T>(time: number, act: () => Promise<T>): Promise<T> {
  const back = setClock(() => time);
  return act().finally(back);
}
