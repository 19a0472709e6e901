import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBegunIdea, getDraft, listDrafts } from "~/features/intake/list-drafts.queries.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { discardDraft, saveDraft } from "~/features/intake/save-draft.server";
import type { Viewer } from "~/features/people/viewer";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { loadResponsePage } from "~/features/triage/response-page.server";
import { DRAFTS_MAX, type DraftFields, draftFields, hasWords } from "~/features/writing/draft";
import { openCommentDrafts } from "~/features/writing/drafts.queries.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";

const KEY = "idea-night-mode-for-all";
const fields: DraftFields = { title: ["Night mode"], body: ["It is **too bright**"] };

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

function save(viewer: Viewer, key = KEY, version = 0, words = fields): Promise<number> {
  return database.write((trx) => saveDraft(trx, viewer, { key, version, fields: words }));
}

const keysOf = async (viewer: Viewer) =>
  (await listDrafts(database.read, viewer)).map(({ key }) => key);

describe("a draft", () => {
  it("is kept as it was written, for its writer alone", async () => {
    const writer = await makePerson(database);
    const other = await makePerson(database, "admin");
    expect(await save(writer)).toBe(1);
    const draft = await getDraft(database.read, writer, KEY);
    expect(draft).toMatchObject({ kind: "idea", title: "Night mode", excerpt: "It is too bright" });
    expect(draft.formPath).toBe(`/ideas/new?draft=${KEY}`);
    expect(await findBegunIdea(database.read, writer)).toMatchObject({ key: KEY });
    expect(await listDrafts(database.read, other)).toEqual([]);
    await expect(getDraft(database.read, other, KEY)).rejects.toThrow(NotFound);
    await expect(save(visitor)).rejects.toThrow(SignInNeeded);
  });

  it("goes on from the version that the writer had, and never over another", async () => {
    const writer = await makePerson(database);
    await save(writer);
    expect(await save(writer, KEY, 1, { body: ["Longer"] })).toBe(2);
    const late = await save(writer, KEY, 1).catch((error) => error);
    expect(late).toBeInstanceOf(Conflict);
    expect(late.details).toEqual({ draftVersion: 2 });
    const twice = await save(writer).catch((error) => error);
    expect(twice.details).toEqual({ draftVersion: 2 });
    expect((await getDraft(database.read, writer, KEY)).words).toBe("Longer");
  });

  it("that was discarded elsewhere does not come back by itself", async () => {
    const writer = await makePerson(database);
    await save(writer);
    await database.write((trx) => discardDraft(trx, writer, KEY));
    await database.write((trx) => discardDraft(trx, writer, KEY));
    const late = await save(writer, KEY, 1).catch((error) => error);
    expect(late.details).toEqual({ draftVersion: 0 });
    expect(await keysOf(writer)).toEqual([]);
  });

  it("is none while the only words are those of its board", async () => {
    const writer = await makePerson(database);
    const board = await makeBoard(database, "public", { template: "**Machine:**" });
    const chosen = { boardId: [String(board.id)], body: ["**Machine:**\n"] };
    expect(await save(writer, KEY, 0, chosen)).toBe(0);
    expect(await keysOf(writer)).toEqual([]);
    expect(await save(writer, KEY, 0, { ...chosen, title: ["Warm cups"] })).toBe(1);
  });

  it("goes when all its words are deleted", async () => {
    const writer = await makePerson(database);
    await save(writer);
    expect(await save(writer, KEY, 1, { boardId: ["3"], body: [" "] })).toBe(0);
    expect(await keysOf(writer)).toEqual([]);
  });

  it("holds as much as a form, and a person holds as many as they can oversee", async () => {
    const writer = await makePerson(database);
    const long = { body: ["x".repeat(60_000)] };
    await expect(save(writer, KEY, 0, long)).rejects.toThrow(Invalid);
    for (let index = 0; index < DRAFTS_MAX; index++)
      await save(writer, `idea-number-${1e6 + index}`);
    await expect(save(writer)).rejects.toThrow(Invalid);
    expect(await save(writer, "idea-number-1000000", 1)).toBe(2);
    expect(await keysOf(writer)).toHaveLength(DRAFTS_MAX);
  });

  it("has a key of ours", async () => {
    const writer = await makePerson(database);
    for (const key of ["", "idea-", "vote-3", "comment-0", "reply-x", "idea-../../../etc"]) {
      await expect(save(writer, key), key).rejects.toThrow(NotFound);
    }
  });
});

describe("a draft of a comment", () => {
  async function scene() {
    const author = await makePerson(database);
    const board = await makeBoard(database);
    return { author, board, idea: await makeIdea(database, author, board) };
  }

  it("is one for the idea and one for each reply, and goes when it is posted", async () => {
    const { author, idea } = await scene();
    const writer = await makePerson(database);
    const parentId = await say(database, author, idea);
    await save(writer, `comment-${idea.id}`);
    await save(writer, `reply-${parentId}`);
    const open = await openCommentDrafts(database.read, writer, idea.id, parentId);
    expect(open.comment).toMatchObject({ version: 1, fields });
    expect(open.reply).toMatchObject({ version: 1, fields });
    const reply = await getDraft(database.read, writer, `reply-${parentId}`);
    expect(reply).toMatchObject({ kind: "reply", title: idea.title });
    expect(reply.formPath).toBe(`/ideas/${idea.id}/comments?reply=${parentId}`);
    await say(database, writer, idea);
    expect(await keysOf(writer)).toEqual([`reply-${parentId}`]);
    await say(database, writer, idea, { parentId });
    expect(await keysOf(writer)).toEqual([]);
  });

  it("of an official response is for those who decide, and leads to its form", async () => {
    const { idea } = await scene();
    const mara = await makePerson(database, "product");
    const key = `response-${idea.id}`;
    const words = { body: ["We will."], version: ["0"], what_changed: ["All"], language: ["de"] };
    expect(await save(mara, key, 0, words)).toBe(1);
    const kept = await getDraft(database.read, mara, key);
    expect(kept).toMatchObject({ kind: "response", title: idea.title, excerpt: "We will." });
    expect(kept.formPath).toBe(`/ideas/${idea.id}/response`);
    const from = {
      search: new URLSearchParams(),
      place: { defaultLanguage: "en", timeZone: "UTC" },
    };
    const page = await loadResponsePage(database.read, mara, idea.id, from);
    expect(page.draft).toMatchObject({ version: 1, fields: words });
    expect(page.kept).toEqual(words);
    const rep = await makePerson(database, "rep");
    await expect(save(rep, key, 0, words)).rejects.toThrow(Forbidden);
    const answer = { version: 0, body: "We will.", bodyHtml: "<p>We will.</p>", whatChanged: "" };
    await database.write((trx) => respondOfficially(trx, mara, idea.id, answer));
    expect(await keysOf(mara)).toEqual([]);
    expect(hasWords({ version: ["3"], language: ["de"] })).toBe(false);
  });

  it("is not shown to who sees the idea or the note no longer", async () => {
    const { author, board, idea } = await scene();
    const rep = await makePerson(database, "rep");
    const note = await say(database, rep, idea, { internal: true });
    await save(rep, `reply-${note}`);
    await save(rep, `comment-${idea.id}`);
    const member: Viewer = { ...rep, role: "member" };
    expect(await keysOf(member)).toEqual([`comment-${idea.id}`]);
    await expect(save(await makePerson(database), `reply-${note}`)).rejects.toThrow(NotFound);
    await database.write((trx) =>
      trx.updateTable("board").set({ access: "one_way" }).where("id", "=", board.id).execute(),
    );
    expect(await keysOf(member)).toEqual([]);
    await expect(save(member, `comment-${idea.id}`, 1)).rejects.toThrow(NotFound);
    await expect(getDraft(database.read, member, `comment-${idea.id}`)).rejects.toThrow(NotFound);
    expect(await keysOf(author)).toEqual([]);
  });
});

describe("a posted idea", () => {
  it("takes its draft with it, and no other", async () => {
    const writer = await makePerson(database);
    const board = await makeBoard(database);
    await save(writer);
    await save(writer, "idea-another-one");
    const input = { title: "Night mode", body: "", bodyHtml: "", boardId: board.id };
    const more = { tagIds: [], prompts: {}, language: "en", draft: KEY };
    await database.write((trx) => postIdea(trx, writer, { ...input, ...more }));
    expect(await keysOf(writer)).toEqual(["idea-another-one"]);
  });
});

describe("what a draft keeps of a form", () => {
  it("is what somebody wrote or chose, not what the form carries for itself", () => {
    const form = { ...fields, boardId: ["3"] };
    const carried = { shown_at: ["1.x"], seen: ["1"], website: [""], fieldsOf: ["3"] };
    expect(draftFields({ ...form, ...carried, chooseBoard: ["1"] })).toEqual(form);
  });

  it("has words when something is written, and not only chosen", () => {
    expect(hasWords({ boardId: ["3"], stance: ["for"], body: [" \n"] })).toBe(false);
    expect(hasWords({ situation: ["Every morning"] })).toBe(true);
  });
});
