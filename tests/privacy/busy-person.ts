import { now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makePerson } from "../support/community";
import { engine } from "../support/database";

/** What a busy person has, by the name of its section in their file; less where each row takes a round trip. */
export const MANY = {
  ...{ idea: 8, comment: 25, vote: 250, follow: 250 },
  mail: engine === "sqlite" ? 1_200 : 250,
};
/** Of the text of a mail: all of them are a file of some ten megabytes. */
export const LETTERS = 8_000;
const AT_ONCE = 250;

/** Somebody who took part for years, and got a long mail for each step. */
export async function makeBusyPerson(database: Database) {
  const [person, other] = [await makePerson(database), await makePerson(database)];
  const board = await makeBoard(database);
  await makeManyIdeas(database, person, [board], MANY.idea);
  const ideas = await makeManyIdeas(database, other, [board], MANY.vote);
  await inBatches(database, ideas, (trx, ids) => takePart(trx, person.id, ids));
  const said = ideas.slice(0, MANY.comment);
  await inBatches(database, said, (trx, ids) => say(trx, person.id, ids));
  const mails = Array.from({ length: MANY.mail }, (_, made) => made);
  await inBatches(database, mails, (trx, keys) => tell(trx, person.id, keys));
  return person;
}

async function takePart(trx: Trx, person_id: number, ids: readonly number[]): Promise<void> {
  const votes = ids.map((idea_id) => ({
    ...{ idea_id, person_id, importance: 2 as const, because: "It helps.", account_id: null },
    // Many in one moment, as an import leaves them.
    ...{ by_staff: 0 as const, first_at: 1, created_at: 1 + (idea_id % 2), withdrawn_at: null },
  }));
  await trx.insertInto("vote").values(votes).execute();
  const follows = ids.map((subject_id) => ({
    ...{ person_id, subject_kind: "idea" as const, subject_id, reason: "voter" as const },
    ...{ created_at: 1, stopped_at: null },
  }));
  await trx.insertInto("follow").values(follows).execute();
}

async function say(trx: Trx, author_id: number, ids: readonly number[]): Promise<void> {
  const text = { body: "I would pay for it.", body_html: "<p>I would pay for it.</p>" };
  await trx
    .insertInto("comment")
    .values(ids.map((idea_id) => ({ idea_id, author_id, ...text, created_at: now() })))
    .execute();
}

async function tell(trx: Trx, person_id: number, keys: readonly number[]): Promise<void> {
  const mails = keys.map((key) => ({
    ...{ mail_key: `busy:${key}`, kind: "replied", person_id, to_address: "busy@example.com" },
    ...{ subject: `Mail ${key}`, body_text: "x".repeat(LETTERS), body_html: "", headers: "{}" },
    ...{ state: "sent" as const, created_at: now() },
  }));
  await trx.insertInto("mail").values(mails).execute();
}

async function inBatches(
  database: Database,
  all: readonly number[],
  batch: (trx: Trx, some: readonly number[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await database.write((trx) => batch(trx, all.slice(from, from + AT_ONCE)));
  }
}
