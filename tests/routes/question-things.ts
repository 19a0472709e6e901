import { questionPath } from "~/features/questions/question";
import { now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson } from "../support/community";
import type { Boards, People } from "./access-scene";

/** What a question stands on: its board, and whether it is hidden. */
export type QuestionKind = "public" | "members" | "inner" | "oneWay" | "hidden";

/** Questions of `member`, on the board for a segment of `other`; answers of `other`. */
export interface QuestionThings {
  newAsked(kind?: QuestionKind, values?: Partial<NewRow<"question">>): Promise<Asked>;
  newAnswer(values?: Partial<NewRow<"answer">>): Promise<Asked & { answer: number }>;
  /** That `other` was asked a question of `member`. */
  newRequest(): Promise<Asked>;
  /** What a prospect asked on a trail of `rep`. */
  newAskedOnTrail(): Promise<Asked>;
}

export interface Asked {
  id: number;
  /** As an address has it. */
  path: string;
}

const TITLE = "How do others calibrate?";

export function questionThings(database: Database, people: People, boards: Boards): QuestionThings {
  const asked = async (values: Partial<NewRow<"question">>) => {
    const id = await database.write((trx) =>
      insertQuestion(trx, { asker_id: people.member.id, board_id: boards.public.id, ...values }),
    );
    return { id, path: encodeURI(questionPath({ id, title: values.title ?? TITLE })) };
  };
  const newAsked: QuestionThings["newAsked"] = (kind = "public", values = {}) =>
    asked({ ...placeOf(kind, people, boards), ...values });
  return {
    newAsked,
    async newAnswer(values = {}) {
      const question = await newAsked("public", { answer_count: 1 });
      const answer = await database.write((trx) =>
        insertAnswer(trx, { question_id: question.id, author_id: people.other.id, ...values }),
      );
      return { ...question, answer };
    },
    async newRequest() {
      const question = await newAsked();
      const request = {
        ...({ round: 1, cause: "routed" } as const),
        ...{ question_id: question.id, person_id: people.other.id },
        asked_at: now(),
      };
      await database.write((trx) => trx.insertInto("question_request").values(request).execute());
      return question;
    },
    async newAskedOnTrail() {
      const at = now();
      const trailQuestion = await database.write(async (trx) => {
        const trail = await trx
          .insertInto("trail")
          .values({
            ...{ title: "Five bars", language: "en", account_id: null, deal_id: null },
            ...{ owner_id: people.rep.id, created_by_id: people.rep.id },
            ...{ created_at: at, updated_at: at },
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        return trx
          .insertInto("trail_question")
          .values({
            ...{ trail_id: trail.id, link_id: null, stop_id: null, contact_id: null },
            ...{ body: TITLE, created_at: at },
          })
          .returning("id")
          .executeTakeFirstOrThrow();
      });
      return asked({ asker_id: null, trail_question_id: trailQuestion.id });
    },
  };
}

function placeOf(kind: QuestionKind, people: People, boards: Boards): Partial<NewRow<"question">> {
  if (kind === "members") return { board_id: boards.members.id };
  if (kind === "oneWay") return { board_id: boards.one_way.id };
  if (kind === "inner") return { board_id: boards.segments.id, asker_id: people.other.id };
  return kind === "hidden" ? { hidden_at: now(), hidden_reason: "Not ours." } : {};
}

async function insertQuestion(
  trx: Trx,
  values: Pick<NewRow<"question">, "asker_id" | "board_id"> & Partial<NewRow<"question">>,
): Promise<number> {
  const question: NewRow<"question"> = {
    ...{ account_id: null, title: TITLE, body: "Ours drift.", body_html: "<p>Ours drift.</p>" },
    ...{ language: "en", created_at: now() },
    ...values,
  };
  const query = trx.insertInto("question").values(question).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

async function insertAnswer(
  trx: Trx,
  values: Pick<NewRow<"answer">, "question_id" | "author_id"> & Partial<NewRow<"answer">>,
): Promise<number> {
  const answer: NewRow<"answer"> = {
    ...{ side: "peer", body: "Each morning.", body_html: "<p>Each morning.</p>" },
    created_at: now(),
    ...values,
  };
  const query = trx.insertInto("answer").values(answer).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

/** By somebody who is not named, of a company that nobody is told; and what stands on closed boards. */
export async function writeQuestionWords(
  database: Database,
  people: People,
  boards: Boards,
): Promise<void> {
  const name = "canary_askerof";
  const account = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name, kind: "lost", industry: "Logistics", created_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const asker = await makePerson(database, "member", {
    ...{ name: "canary_asker", handle: "canary_asker", account_id: account.id },
  });
  const ask = (word: string, values: Partial<NewRow<"question">>) => {
    const words = { title: `Who knows ${word}?`, body: word, body_html: `<p>${word}</p>` };
    const by = { asker_id: asker.id, account_id: account.id, board_id: boards.public.id };
    return database.write((trx) => insertQuestion(trx, { ...by, ...words, ...values }));
  };
  const open = await ask("of scales", { answer_count: 1 });
  await ask("canary_askedinside", { board_id: boards.members.id });
  await ask("canary_askedoneway", { board_id: boards.one_way.id });
  await ask("canary_askedhidden", { hidden_at: now(), hidden_reason: "canary_askedhidden" });
  const word = "canary_answerhidden";
  const words = { body: word, body_html: word, hidden_at: now(), hidden_reason: word };
  await database.write(async (trx) => {
    await insertAnswer(trx, { question_id: open, author_id: people.other.id, ...words });
    await insertAnswer(trx, { question_id: open, author_id: people.member.id });
  });
}
