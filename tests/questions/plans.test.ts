import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import {
  listQuestions,
  type QuestionsPlace,
} from "~/features/questions/list-questions.queries.server";
import { loadQuestion } from "~/features/questions/question-page.queries.server";
import { questionViews } from "~/features/questions/shown-question";
import type { Database, Db } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { makeMemberOf } from "./scene";

const QUESTIONS = 20_000;
const BATCH = 500;
/** The word of every fortieth question. */
const RARE = "quittenpresse";

let database: Database;
let viewer: Viewer & { id: number };
let tagId: number;
let ideaId: number;

beforeAll(async () => {
  database = await openTestDatabase();
  const board = await makeBoard(database);
  viewer = await makePerson(database);
  const asker = await makeMemberOf(database);
  for (let from = 0; from < QUESTIONS; from += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, index) => from + index);
    await database.write(async (trx) => {
      const rows = await trx
        .insertInto("question")
        .values(
          numbers.map((number) => ({
            ...{ asker_id: number % 400 === 0 ? viewer.id : asker.id, account_id: null },
            ...{ board_id: board.id, title: `Question ${number}`, body: "", body_html: "" },
            ...{ language: "en", answer_count: number % 3, created_at: number },
          })),
        )
        .returning("id")
        .execute();
      const words = rows.flatMap(({ id }) => [
        { question_id: id, word: "question" },
        ...(id % 40 === 0 ? [{ question_id: id, word: RARE }] : []),
      ]);
      await trx.insertInto("question_word").values(words).execute();
    });
  }
  ({ id: ideaId } = await makeIdea(database, viewer, board));
  const twin = await makeIdea(database, viewer, board, { merged_into_id: ideaId });
  await database.write(async (trx) => {
    await sql`update question set idea_id = ${ideaId} where id % 200 = 1`.execute(trx);
    await sql`update question set idea_id = ${twin.id} where id % 200 = 101`.execute(trx);
  });
  tagId = await database.write(async (trx) => {
    const tag = { name: "water", name_folded: "water", created_at: 1 };
    const { id } = await trx
      .insertInto("tag")
      .values(tag)
      .returning("id")
      .executeTakeFirstOrThrow();
    await sql`insert into question_tag (question_id, tag_id)
      select id, ${id} from question where id % 50 = 0`.execute(trx);
    await sql`insert into question_request (question_id, person_id, round, cause, asked_at)
      select id, ${viewer.id}, 1, 'routed', 1 from question where id % 2000 = 0`.execute(trx);
    return id;
  });
  if (engine === "postgres") await database.write((trx) => sql`analyze`.execute(trx));
}, 120_000);
afterAll(() => database.close());

const readsAll =
  engine === "sqlite"
    ? /SCAN (?:question_word|question_tag|question_request|answer|account|person)\b(?! USING)/
    : // The tables of a few hundred rows PostgreSQL reads as a whole.
      /Seq Scan on (?:question|question_word)\b(?!_)/;
const everything = { view: "all", tagId: null, ideaId: null, words: "", before: null } as const;

const places: [string, () => Partial<QuestionsPlace>][] = [
  ...questionViews.map((view): [string, () => Partial<QuestionsPlace>] => [view, () => ({ view })]),
  ["with a tag", () => ({ tagId })],
  ["with rare words", () => ({ words: `${RARE} question` })],
  ["with the beginning of a word", () => ({ words: "quitten" })],
  ["about an idea and what was merged into it", () => ({ ideaId })],
  ["older ones", () => ({ before: 9_000 })],
];

describe(`${QUESTIONS} questions`, () => {
  it.each(places)("are listed in two queries, along indexes: %s", async (_, place) => {
    const list = (db: Db) => listQuestions(db, viewer, { ...everything, ...place() });
    expect((await list(database.read)).questions.length).toBeGreaterThan(0);
    expect(await countQueries(database.read, list)).toBe(2);
    const plans = await explainQueries(database.read, list);
    expect(plans.filter((plan) => readsAll.test(plan))).toEqual([]);
  });

  it("are shown one by one in as many queries, however many there are", async () => {
    const show = (db: Db) => loadQuestion(db, viewer, 400);
    expect(await countQueries(database.read, show)).toBe(3);
    const plans = await explainQueries(database.read, show);
    expect(plans.filter((plan) => readsAll.test(plan))).toEqual([]);
  });
});
