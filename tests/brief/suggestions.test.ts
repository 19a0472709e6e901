import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, disagree } from "~/features/brief/agree.server";
import { authoredParts } from "~/features/brief/authors";
import { readBrief } from "~/features/brief/brief-rows.server";
import { loadBriefView } from "~/features/brief/brief-view.queries.server";
import { writeTerms } from "~/features/brief/contributor-terms.server";
import { declineSuggestion } from "~/features/brief/decide-suggestion.server";
import { hideSuggestion, showSuggestion } from "~/features/brief/hide-suggestion.server";
import {
  acceptItemInvitation,
  inviteToItem,
  openItem,
  withdrawItemInvitation,
} from "~/features/brief/invitations.server";
import { loadRevisionPage } from "~/features/brief/revisions.queries.server";
import { withdrawSuggestion } from "~/features/brief/suggest-edit.server";
import { loadSuggestion } from "~/features/brief/suggestion-views.queries.server";
import { takeUpSuggestion } from "~/features/brief/take-up-suggestion.server";
import { follow } from "~/features/ideas/follow.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { saveItem } from "~/features/roadmap/save-item.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { loadTalk } from "~/features/talk/talk.queries.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { briefScene, PROPOSAL, said, suggest, take } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const ON_MACHINE = PROPOSAL.replace("in the app", "on the machine");
const viewOf = async (id: number, suggestion: number) =>
  (await loadSuggestion(database.read, visitor, id, suggestion)).suggestion;

describe("a suggestion", () => {
  it("stands as a difference until it is taken up, then the words are its author's", async () => {
    const { id, mara, lena } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    expect((await viewOf(id, made)).changes.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "in" },
      { kind: "added", text: "on" },
      { kind: "removed", text: "app" },
      { kind: "added", text: "machine" },
    ]);
    await take(database, mara, id, made);
    await take(database, mara, id, made);
    expect(await said(database, id)).toBe(ON_MACHINE);
    const { proposal } = await readBrief(database.read, id);
    const hers = authoredParts(proposal).filter(({ personId }) => personId === lena.id);
    expect(hers.map(({ text }) => text)).toEqual(["on", "machine"]);
    expect(await viewOf(id, made)).toMatchObject({ state: "accepted", revision: 2 });
    const { revision } = await loadRevisionPage(database.read, visitor, id, 2);
    expect(revision).toMatchObject({
      kind: "suggestion",
      editor: { name: "Mara" },
      coAuthor: { name: "Lena" },
    });
  });

  it("taken up with changes is a version by both, each with their words", async () => {
    const { id, mara, lena } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    await take(database, mara, id, made, ON_MACHINE.replace("Six", "Eight"));
    const parts = authoredParts((await readBrief(database.read, id)).proposal);
    expect(parts.find(({ text }) => text === "machine")?.personId).toBe(lena.id);
    expect(parts.find(({ text }) => text.includes("Eight"))?.personId).toBe(mara.id);
    expect((await viewOf(id, made)).state).toBe("changed");
  });

  it("of an older version comes together with what stands there now", async () => {
    const { id, mara, lena, tomas } = await briefScene(database);
    const first = await suggest(database, lena, id, ON_MACHINE);
    const second = await suggest(database, tomas, id, PROPOSAL.replace("Six", "Eight"));
    await take(database, mara, id, first);
    await take(database, mara, id, second);
    expect(await said(database, id)).toBe(ON_MACHINE.replace("Six", "Eight"));
  });

  it("that clashes with what stands there now is shown and not taken as it is", async () => {
    const { id, mara, lena, tomas } = await briefScene(database);
    const first = await suggest(database, lena, id, PROPOSAL.replace("Six", "Ten"));
    const second = await suggest(database, tomas, id, PROPOSAL.replace("Six", "Eight"));
    await take(database, mara, id, first);
    await expect(take(database, mara, id, second)).rejects.toBeInstanceOf(Conflict);
    expect((await viewOf(id, second)).conflicts).toEqual([
      { base: "Six", mine: "Eight", theirs: "Ten" },
    ]);
    await take(database, mara, id, second, PROPOSAL.replace("Six", "Eight or ten"));
    expect(await said(database, id)).toContain("Eight or ten recipes");
  });

  it("is not taken up with words over what the decider did not see", async () => {
    const { id, mara, lena } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    const words = { title: "Drink recipes", summary: "", problem: "", audience: "" };
    await saveItem({ db: database.read, write: database.write }, mara, id, {
      words: { ...words, exclusions: "", questions: "", proposal: `${PROPOSAL} Or more.` },
      ...{ version: 1, ownerId: mara.id, reason: "" },
    });
    const input = { changed: { body: ON_MACHINE, seen: 1 }, decision: "" };
    const late = takeUpSuggestion(
      { db: database.read, write: database.write },
      mara,
      id,
      made,
      input,
    );
    await expect(late).rejects.toMatchObject({
      status: 409,
      details: { version: 2, theirs_body: `${PROPOSAL} Or more.` },
    });
  });

  it("is one for a person and section; sent again it is changed", async () => {
    const { id, lena } = await briefScene(database);
    const first = await suggest(database, lena, id, ON_MACHINE);
    const again = await suggest(database, lena, id, PROPOSAL.replace("Six", "Ten"));
    expect(again).toBe(first);
    const same = suggest(database, lena, id, PROPOSAL);
    await expect(same).rejects.toMatchObject({ fields: { body: ["brief:suggest.same"] } });
  });

  it("is declined with a reason by the owner, and taken back by its author", async () => {
    const { id, mara, lena, tomas } = await briefScene(database);
    const first = await suggest(database, lena, id, ON_MACHINE);
    const decline = (viewer: typeof mara) =>
      database.write((trx) => declineSuggestion(trx, viewer, id, first, "Not before spring."));
    await expect(decline(tomas)).rejects.toBeInstanceOf(Forbidden);
    const rep = await makePerson(database, "rep");
    await expect(decline(rep)).rejects.toBeInstanceOf(Forbidden);
    await decline(mara);
    await decline(mara);
    expect(await viewOf(id, first)).toMatchObject({
      state: "declined",
      decision: "Not before spring.",
    });
    await expect(take(database, mara, id, first)).rejects.toBeInstanceOf(Conflict);
    const second = await suggest(database, lena, id, ON_MACHINE);
    await database.write((trx) => withdrawSuggestion(trx, lena, id, second));
    expect((await viewOf(id, second)).state).toBe("withdrawn");
    expect(await said(database, id)).toBe(PROPOSAL);
  });

  it("counts who agrees, each once and not its author", async () => {
    const { id, lena, tomas } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    for (let time = 0; time < 2; time++) await database.write((trx) => agree(trx, tomas, id, made));
    expect((await viewOf(id, made)).agreements).toBe(1);
    const own = database.write((trx) => agree(trx, lena, id, made));
    await expect(own).rejects.toBeInstanceOf(Forbidden);
    for (let time = 0; time < 2; time++)
      await database.write((trx) => disagree(trx, tomas, id, made));
    expect((await viewOf(id, made)).agreements).toBe(0);
  });
});

describe("who may suggest", () => {
  it("is whom the item is open to", async () => {
    const { id, mara, lena, tomas } = await briefScene(database);
    await expect(suggest(database, visitor, id, ON_MACHINE)).rejects.toBeInstanceOf(SignInNeeded);
    await database.write((trx) => openItem(trx, mara, id, "followers"));
    await expect(suggest(database, lena, id, ON_MACHINE)).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => follow(trx, lena, { kind: "roadmap_item", id }));
    await suggest(database, lena, id, ON_MACHINE);
    await database.write((trx) => openItem(trx, mara, id, "invited"));
    await expect(suggest(database, tomas, id, ON_MACHINE)).rejects.toBeInstanceOf(Forbidden);
    const invited = { person: `@${tomas.handle}`, account: "" };
    await database.write((trx) => inviteToItem(trx, mara, id, invited));
    await expect(suggest(database, tomas, id, ON_MACHINE)).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => acceptItemInvitation(trx, tomas, id));
    await suggest(database, tomas, id, ON_MACHINE);
    await expect(
      database.write((trx) => acceptItemInvitation(trx, lena, id)),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it("ends when an invitation is taken back", async () => {
    const { id, mara, tomas } = await briefScene(database);
    await database.write((trx) => openItem(trx, mara, id, "invited"));
    const invited = { person: tomas.handle, account: "" };
    for (let time = 0; time < 2; time++)
      await database.write((trx) => inviteToItem(trx, mara, id, invited));
    await database.write((trx) => acceptItemInvitation(trx, tomas, id));
    const { id: invitation } = await database.read
      .selectFrom("roadmap_item_invitation")
      .select("id")
      .where("roadmap_item_id", "=", id)
      .executeTakeFirstOrThrow();
    await database.write((trx) => withdrawItemInvitation(trx, mara, id, invitation));
    await expect(suggest(database, tomas, id, ON_MACHINE)).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a hidden suggestion", () => {
  it("is read by its author and by who decides alone, with what is said about it", async () => {
    const { id, mara, lena, tomas } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    const talk = { body: "On mine?", bodyHtml: "", parentId: null, rowId: null };
    const about = { ...talk, kind: "comment", suggestionId: made } as const;
    await database.write((trx) => postTalk(trx, tomas, id, about));
    const ids = { itemId: id, id: made };
    const byAuthor = database.write((trx) => hideSuggestion(trx, lena, ids, "A name."));
    await expect(byAuthor).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => hideSuggestion(trx, mara, ids, "A name of a guest."));
    const read = (viewer: Viewer) => loadSuggestion(database.read, viewer, id, made);
    for (const viewer of [visitor, tomas]) {
      await expect(read(viewer)).rejects.toBeInstanceOf(NotFound);
    }
    for (const viewer of [lena, mara]) {
      const { suggestion } = await read(viewer);
      expect(suggestion).toMatchObject({ hidden: true, hiddenReason: "A name of a guest." });
    }
    const item = await getShownItem(database.read, visitor, id);
    expect((await loadTalk(database.read, visitor, item)).threads).toEqual([]);
    expect((await loadBriefView(database.read, visitor, id)).open).toBe(0);
    const agreeing = database.write((trx) => agree(trx, tomas, id, made));
    await expect(agreeing).rejects.toBeInstanceOf(NotFound);
    const replying = database.write((trx) => postTalk(trx, lena, id, { ...about, body: "Yes." }));
    await expect(replying).rejects.toBeInstanceOf(NotFound);
    await database.write((trx) => showSuggestion(trx, mara, ids));
    expect((await read(visitor)).suggestion.hidden).toBe(false);
    expect((await loadTalk(database.read, visitor, item)).threads).toHaveLength(1);
  });

  it("is shown again before anybody decides, also in a second tab", async () => {
    const { id, mara, lena } = await briefScene(database);
    const made = await suggest(database, lena, id, ON_MACHINE);
    const ids = { itemId: id, id: made };
    await database.write((trx) => hideSuggestion(trx, mara, ids, "A name of a guest."));
    await expect(take(database, mara, id, made)).rejects.toBeInstanceOf(Conflict);
    const declining = database.write((trx) => declineSuggestion(trx, mara, id, made, "Not now."));
    await expect(declining).rejects.toBeInstanceOf(Conflict);
    expect(await said(database, id)).toBe(PROPOSAL);
    await database.write((trx) => showSuggestion(trx, mara, ids));
    await take(database, mara, id, made);
    expect(await said(database, id)).toBe(ON_MACHINE);
  });
});

describe("the terms for contributors", () => {
  it("are accepted once before the first suggestion, in the version that was shown", async () => {
    const { id, lena, tomas } = await briefScene(database);
    const admin = await makePerson(database, "admin");
    const write = (body: string, seen: number) =>
      database.write((trx) => writeTerms(trx, admin, { body, html: `<p>${body}</p>`, seen }));
    await write("What you write may be used.", 0);
    const { version } = await database.read
      .selectFrom("contributor_terms")
      .select("version")
      .orderBy("version", "desc")
      .executeTakeFirstOrThrow();
    const without = suggest(database, lena, id, ON_MACHINE);
    await expect(without).rejects.toBeInstanceOf(Invalid);
    await suggest(database, lena, id, ON_MACHINE, { termsVersion: version });
    await suggest(database, lena, id, PROPOSAL.replace("Six", "Ten"));
    await write("Other terms.", version);
    const older = suggest(database, tomas, id, ON_MACHINE, { termsVersion: version });
    await expect(older).rejects.toBeInstanceOf(Invalid);
    await write("", version + 1);
    await suggest(database, tomas, id, ON_MACHINE);
  });
});
