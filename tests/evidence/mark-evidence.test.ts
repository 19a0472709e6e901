import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askQuestion } from "~/features/answering/ask-question.server";
import {
  findAskedKind,
  forgetMark,
  markEvidence,
  unmarkEvidence,
} from "~/features/answering/mark-evidence.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { editComment } from "~/features/comments/edit-comment.server";
import { hideComment, showComment } from "~/features/comments/hide-comment.server";
import { postComment } from "~/features/comments/post-comment.server";
import { listStatements } from "~/features/evidence/statements.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const threeHours = { stored: 300, unit: "hours_month" } as const;
const mark = { kind: "implication", amount: threeHours } as const;

async function scene() {
  const author = await makePerson(database);
  const board = await makeBoard(database);
  const idea = await makeIdea(database, author, board);
  const writer = await makePerson(database);
  const product = await makePerson(database, "product");
  const say = (viewer: Viewer, parentId: number | null = null) =>
    database.write((trx) =>
      postComment(trx, viewer, idea.id, {
        ...{ body: "We lose **three hours**.", bodyHtml: "<p>We lose three hours.</p>" },
        ...{ stance: null, parentId, internal: false },
      }),
    );
  const id = await say(writer);
  const set = (viewer: Viewer, commentId = id) =>
    database.write((trx) => markEvidence(trx, viewer, commentId, mark));
  const texts = async (ideaId = idea.id) => {
    const state = await getIdeaState(database.read, visitor, ideaId);
    const all = await listStatements(database.read, visitor, state, { currency: "EUR" });
    return all.map(({ text }) => text);
  };
  return { idea, board, author, writer, product, id, say, set, texts };
}

type Scene = Awaited<ReturnType<typeof scene>>;
const words = { body: "Four hours.", bodyHtml: "<p>Four hours.</p>" };
const write = <T>(work: Parameters<typeof database.write<T>>[0]) => database.write(work);

/** What becomes of a reply that is evidence, and what is then read under the letters. */
const cases: [string, (scene: Scene) => Promise<unknown>, string[]][] = [
  ["nothing", async () => undefined, ["We lose three hours."]],
  [
    "it is edited",
    ({ writer, id }) => write((trx) => editComment(trx, writer, id, { ...words, version: 1 })),
    ["Four hours."],
  ],
  [
    "it is hidden",
    ({ product, id }) => write((trx) => hideComment(trx, product, id, "Not here.")),
    [],
  ],
  [
    "it is hidden and shown again",
    async ({ product, id }) => {
      await write((trx) => hideComment(trx, product, id, "Not here."));
      await write((trx) => showComment(trx, product, id));
    },
    ["We lose three hours."],
  ],
  [
    "it waits for approval",
    ({ id }) =>
      write((trx) =>
        trx.updateTable("comment").set({ waiting_since: 1 }).where("id", "=", id).execute(),
      ),
    [],
  ],
  [
    "it is taken away",
    ({ writer, id }) =>
      write(async (trx) => {
        await deleteComment(trx, writer, id);
        await forgetMark(trx, writer, id);
      }),
    [],
  ],
  [
    "the mark is taken off",
    ({ writer, id }) => write((trx) => unmarkEvidence(trx, writer, id)),
    [],
  ],
];

describe("a reply that was marked as evidence", () => {
  it.each(cases)("counts by its own words: %s", async (_name, happen, expected) => {
    const here = await scene();
    await here.set(here.writer);
    await happen(here);
    expect(await here.texts()).toEqual(expected);
  });

  it("leaves no number behind when it is taken away", async () => {
    const { writer, id, set } = await scene();
    await set(writer);
    await write(async (trx) => {
      await deleteComment(trx, writer, id);
      await forgetMark(trx, writer, id);
    });
    const left = database.read.selectFrom("evidence").select("id").where("comment_id", "=", id);
    expect(await left.execute()).toEqual([]);
  });

  it("speaks for the idea that its own was merged into", async () => {
    const { idea, board, author, product, writer, set, texts } = await scene();
    await set(writer);
    const canonical = await makeIdea(database, author, board);
    await write((trx) =>
      mergeIdeas(trx, product, canonical.id, { ideaIds: [idea.id], confirmed: true }),
    );
    expect(await texts(canonical.id)).toEqual(["We lose three hours."]);
  });

  it("was said by its writer, whoever marks it, and marked twice it is one", async () => {
    const { idea, writer, id, set } = await scene();
    await set(await makePerson(database, "rep"));
    await set(writer);
    const rows = await database.read
      .selectFrom("evidence")
      .selectAll()
      .where("idea_id", "=", idea.id)
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ person_id: writer.id, comment_id: id, amount: 300, body: "" });
  });

  it("is marked by its writer and staff alone", async () => {
    const { set, author } = await scene();
    await expect(set(author)).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a question of the bank", () => {
  it("says of its replies which kind they would be", async () => {
    const { idea, writer, product, say } = await scene();
    const questionId = await write(async (trx) => {
      const row = await trx
        .insertInto("spin_question")
        .values({ kind: "need_payoff", default_key: null, board_id: null, created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow();
      return row.id;
    });
    const asked = await write((trx) =>
      askQuestion(trx, product, idea.id, {
        ...{ questionId, body: "What would it be worth?", bodyHtml: "<p>?</p>" },
      }),
    );
    const reply = await say(writer, asked);
    expect(await findAskedKind(database.read, reply)).toBe("need_payoff");
    expect(await findAskedKind(database.read, asked)).toBeNull();
  });
});
