import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAskPage } from "~/features/answering/ask-page.server";
import { type AskInput, askQuestion } from "~/features/answering/ask-question.server";
import { addDefaultQuestions } from "~/features/answering/default-questions.server";
import { createQuestion, editQuestion } from "~/features/answering/edit-question.server";
import type { QuestionInput } from "~/features/answering/question.schema.server";
import {
  getQuestion,
  listAskedIds,
  listQuestions,
} from "~/features/answering/questions.queries.server";
import { restoreQuestion, retireQuestion } from "~/features/answering/retire-question.server";
import { evidenceKinds } from "~/features/evidence/evidence";
import { saveDraft } from "~/features/intake/save-draft.server";
import type { Viewer } from "~/features/people/viewer";
import { askAndWait, findWaitingStep } from "~/features/triage/ask-and-wait.server";
import { findDraft } from "~/features/writing/drafts.queries.server";
import { languages } from "~/i18n/languages";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { statusId, triageScene } from "../triage/scene";

let database: Database;
let mara: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
  await addDefaultQuestions(database);
});
afterAll(() => database.close());

const place = { defaultLanguage: "en", timeZone: "UTC" };
const input = (more: Partial<QuestionInput> = {}): QuestionInput => ({
  ...{ kind: "problem", boardId: null, texts: { en: "What broke, {{first_name}}?" }, version: "" },
  ...more,
});
const create = (more: Partial<QuestionInput> = {}, viewer: Viewer = mara) =>
  database.write((trx) => createQuestion(trx, viewer, input(more)));
const askPage = (viewer: Viewer, ideaId: number, search = "", db = database.read) =>
  loadAskPage(db, viewer, ideaId, { search: new URLSearchParams(search), place });
const ask = (viewer: Viewer, ideaId: number, more: Partial<AskInput> = {}) => {
  const body = "What does it cost you?";
  const words = { questionId: null, body, bodyHtml: `<p>${body}</p>` };
  return database.write((trx) => askQuestion(trx, viewer, ideaId, { ...words, ...more }));
};

describe("the questions that the product brings", () => {
  it("are there for each kind, in every language", async () => {
    const questions = await listQuestions(database.read);
    for (const kind of evidenceKinds) {
      const own = questions.filter((question) => question.kind === kind);
      expect(own.length, kind).toBeGreaterThanOrEqual(2);
      for (const { texts } of own) expect(Object.keys(texts).sort()).toEqual([...languages].sort());
    }
  });

  it("do not come back once they were changed or retired", async () => {
    const [first, second] = await listQuestions(database.read);
    const change = input({ kind: "situation", texts: { en: "How?" } });
    await database.write((trx) => editQuestion(trx, mara, first?.id ?? 0, change));
    await database.write((trx) => retireQuestion(trx, mara, second?.id ?? 0));
    const before = await listQuestions(database.read);
    await addDefaultQuestions(database);
    expect(await listQuestions(database.read)).toEqual(before);
  });
});

describe("a question of the bank", () => {
  it("is changed, retired and taken back by product and admin", async () => {
    const id = await create();
    await database.write((trx) => editQuestion(trx, mara, id, input({ kind: "implication" })));
    for (const [act, retired] of [
      [retireQuestion, true],
      [restoreQuestion, false],
    ] as const) {
      for (let time = 0; time < 2; time++) await database.write((trx) => act(trx, mara, id));
      const question = await getQuestion(database.read, id);
      expect(question).toMatchObject({ kind: "implication", retired });
    }
    const rows = database.read.selectFrom("activity").select("verb").orderBy("id");
    const about = rows.where("subject_kind", "=", "spin_question").where("subject_id", "=", id);
    expect((await about.execute()).map((row) => row.verb)).toEqual(
      ["created", "edited", "retired", "restored"].map((act) => `spin_question.${act}`),
    );
  });

  it("that somebody else changed meanwhile is a conflict", async () => {
    const id = await create();
    const late = input({ texts: { en: "Other" }, version: "0123456789abcdef" });
    const attempt = database.write((trx) => editQuestion(trx, mara, id, late));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
  });

  it("is kept by nobody else", async () => {
    const id = await create();
    const rep = await makePerson(database, "rep");
    await expect(create({}, visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(create({}, rep)).rejects.toBeInstanceOf(Forbidden);
    for (const act of [retireQuestion, restoreQuestion]) {
      const attempt = database.write((trx) => act(trx, rep, id));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
    const edit = database.write((trx) => editQuestion(trx, rep, id, input({ kind: "situation" })));
    await expect(edit).rejects.toBeInstanceOf(Forbidden);
    await expect(create({ boardId: 999_999 })).rejects.toBeInstanceOf(Invalid);
  });
});

describe("asking", () => {
  it("posts a public comment of the company that asks, and answers the idea", async () => {
    const { idea, author, reread } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    const questionId = await create();
    const id = await ask(rep, idea.id, { questionId, language: "de" });
    const comment = await database.read
      .selectFrom("comment")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(comment).toMatchObject({
      ...{ stance: "question", by_staff: 1, internal: 0, author_id: rep.id, language: "de" },
    });
    expect((await reread()).first_answered_at).toBe(comment.created_at);
    expect(await listAskedIds(database.read, idea.id)).toEqual(new Set([questionId]));
    await expect(ask(author, idea.id)).rejects.toBeInstanceOf(Forbidden);
  });

  it("twice is once", async () => {
    const { idea } = await triageScene(database);
    const questionId = await create();
    const first = await ask(mara, idea.id, { questionId });
    expect(await ask(mara, idea.id, { questionId })).toBe(first);
  });

  it("does not count as asked once the comment is deleted", async () => {
    const { idea } = await triageScene(database);
    const questionId = await create();
    const id = await ask(mara, idea.id, { questionId });
    await database.write((trx) =>
      trx.updateTable("comment").set({ deleted_at: 1 }).where("id", "=", id).execute(),
    );
    expect(await listAskedIds(database.read, idea.id)).toEqual(new Set());
  });

  it("is refused for what stands not in the bank, for a hidden idea, and to who may not", async () => {
    const { idea, author } = await triageScene(database);
    await expect(ask(mara, idea.id, { questionId: 999_999 })).rejects.toBeInstanceOf(Invalid);
    await expect(ask(visitor, idea.id)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(askPage(author, idea.id)).rejects.toBeInstanceOf(Forbidden);
    const hidden = await triageScene(database, { idea: { hidden_at: 1, listed: 0 } });
    await expect(ask(mara, hidden.idea.id)).rejects.toBeInstanceOf(Forbidden);
    const rep = await makePerson(database, "rep");
    await expect(ask(rep, hidden.idea.id)).rejects.toBeInstanceOf(NotFound);
  });

  it("takes the draft of the question, and leaves the one of a comment alone", async () => {
    const { idea } = await triageScene(database);
    const keys = [`question-${idea.id}`, `comment-${idea.id}`];
    for (const key of keys) {
      const draft = { key, version: 0, fields: { body: ["What"] } };
      await database.write((trx) => saveDraft(trx, mara, draft));
    }
    await ask(mara, idea.id);
    const left = keys.map((key) => findDraft(database.read, mara.id, key));
    expect((await Promise.all(left)).map((draft) => draft?.key)).toEqual([undefined, keys[1]]);
  });
});

describe("asking and waiting", () => {
  const input = { questionId: null, body: "How often?", bodyHtml: "<p>How often?</p>" };
  const wait = (viewer: Viewer, ideaId: number) =>
    database.write((trx) => askAndWait(trx, viewer, ideaId, input));

  it("puts the idea into the status that waits, once, and tells of the question alone", async () => {
    const { idea, reread } = await triageScene(database);
    const step = await findWaitingStep(database.read, mara, idea.id);
    const first = await wait(mara, idea.id);
    expect(await wait(mara, idea.id)).toBe(first);
    const comment = database.read.selectFrom("comment").select("created_at");
    const { created_at } = await comment.where("id", "=", first).executeTakeFirstOrThrow();
    expect(await reread()).toMatchObject({ status_id: step?.statusId, answered_at: created_at });
    const changes = database.read.selectFrom("status_change").select("note");
    expect(await changes.where("idea_id", "=", idea.id).execute()).toEqual([{ note: "" }]);
    expect(await findWaitingStep(database.read, mara, idea.id)).toBeNull();
  });

  it("leaves the status alone where a rep asks, and where the idea is not open", async () => {
    const { idea, reread } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    await wait(rep, idea.id);
    expect((await reread()).status_id).toBe(idea.status_id);
    const planned = await statusId(database, "planned");
    const accepted = { status_id: planned, status_group: "accepted" as const };
    const other = await triageScene(database, { idea: accepted });
    expect(await findWaitingStep(database.read, mara, other.idea.id)).toBeNull();
  });
});

describe("the questions for an idea", () => {
  it("begin with the kinds of which nothing is known, and with those of its board", async () => {
    const { idea, author, board } = await triageScene(database);
    const own = await create({ boardId: board.id });
    const elsewhere = await create({ boardId: (await triageScene(database)).board.id });
    for (const kind of ["situation", "implication"] as const) {
      await database.write((trx) =>
        trx
          .insertInto("evidence")
          .values({ idea_id: idea.id, kind, body: "So", person_id: author.id, created_at: 1 })
          .execute(),
      );
    }
    const { groups, words } = await askPage(mara, idea.id);
    const order = ["problem", "need_payoff", "situation", "implication"];
    expect(groups.map((group) => group.kind)).toEqual(order);
    expect(groups.map((group) => group.statementCount)).toEqual([0, 0, 1, 1]);
    expect(groups[0]?.questions[0]).toMatchObject({ id: own, text: "What broke, Person?" });
    const offered = groups.flatMap((group) => group.questions.map(({ id }) => id));
    expect(offered).not.toContain(elsewhere);
    expect(words.statements.map(({ kind }) => kind)).toEqual(["situation", "implication"]);
  });

  it("fill the editor with the one that the address names, after what was written", async () => {
    const { idea } = await triageScene(database);
    const questionId = await create();
    const key = `question-${idea.id}`;
    const draft = { key, version: 0, fields: { body: ["Hello."] } };
    await database.write((trx) => saveDraft(trx, mara, draft));
    const { kept } = await askPage(mara, idea.id, `question=${questionId}`);
    expect(kept).toMatchObject({
      body: ["Hello.\n\nWhat broke, Person?"],
      question: [String(questionId)],
      language: ["en"],
    });
    const again = { key, version: 1, fields: { body: kept?.["body"] ?? [] } };
    await database.write((trx) => saveDraft(trx, mara, again));
    const reopened = await askPage(mara, idea.id, `question=${questionId}`);
    expect(reopened.kept?.["body"]).toEqual(kept?.["body"]);
  });

  it("cost the same number of queries, however many they are", async () => {
    const { idea } = await triageScene(database);
    const count = () => countQueries(database.read, (db) => askPage(mara, idea.id, "", db));
    const few = await count();
    for (let more = 0; more < 5; more++) await create();
    expect(await count()).toBe(few);
  });
});
