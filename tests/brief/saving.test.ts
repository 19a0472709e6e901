import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBrief, readBriefAt } from "~/features/brief/brief-rows.server";
import { loadBriefView } from "~/features/brief/brief-view.queries.server";
import { readWordsAt } from "~/features/brief/item-words.queries.server";
import { renderSections } from "~/features/brief/render-sections.server";
import { restoreRevision } from "~/features/brief/restore-revision.server";
import { listRevisions, loadRevisionPage } from "~/features/brief/revisions.queries.server";
import { forSections, type Section } from "~/features/brief/section";
import { createItem } from "~/features/roadmap/create-item.server";
import { saveItem } from "~/features/roadmap/save-item.server";
import { Conflict, Forbidden, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const TITLE = "A quieter pump";
const PROPOSAL = "The pump gets a rubber foot. It runs slower at night.\n\nSix decibels less.";

type Words = Partial<Record<Section, string>> & { title?: string };

async function scene() {
  const [mara, henrik] = [
    await makePerson(database, "product", { name: "Mara" }),
    await makePerson(database, "admin", { name: "Henrik" }),
  ];
  const sections = await renderSections(database.read, { proposal: PROPOSAL });
  const input = {
    title: TITLE,
    summary: "",
    sections,
    horizon: "later",
    ownerId: mara.id,
  } as const;
  const id = await database.write((trx) => createItem(trx, mara, input));
  const save = (viewer: typeof mara, version: number, words: Words, reason = "") =>
    saveItem({ db: database.read, write: database.write }, viewer, id, {
      words: {
        ...forSections(() => ""),
        ...{ title: TITLE, summary: "", proposal: PROPOSAL, ...words },
      },
      ...{ version, reason, ownerId: mara.id },
    });
  return { id, mara, henrik, save };
}

const said = async (id: number, section: Section) =>
  (await readBrief(database.read, id))[section].body;

describe("saving a brief", () => {
  it("keeps every version with its reason, and changes only what changed", async () => {
    const { id, mara, save } = await scene();
    await save(mara, 1, { questions: "How loud is too loud?" }, "Asked by two bars.");
    await save(mara, 2, { questions: "How loud is too loud?" }, "Sent twice.");
    const { revisions } = await listRevisions(database.read, id, null);
    expect(revisions.map(({ version, reason, sections }) => [version, reason, sections])).toEqual([
      [2, "Asked by two bars.", ["questions"]],
      [1, "", ["proposal"]],
    ]);
    expect((await readBriefAt(database.read, id, 1)).questions.body).toBe("");
    expect((await readBriefAt(database.read, id, 2)).proposal.body).toBe(PROPOSAL);
  });

  it("brings two people together who changed different places", async () => {
    const { id, mara, henrik, save } = await scene();
    await save(mara, 1, { proposal: PROPOSAL.replace("Six", "Eight"), problem: "It hums." });
    await save(henrik, 1, { proposal: PROPOSAL.replace("rubber", "cork"), title: "A calm pump" });
    expect(await said(id, "proposal")).toBe(
      PROPOSAL.replace("Six", "Eight").replace("rubber", "cork"),
    );
    expect(await said(id, "problem")).toBe("It hums.");
    const view = await loadBriefView(database.read, visitor, id);
    const proposal = view.sections.find(({ section }) => section === "proposal");
    expect(proposal?.writers.map(({ name }) => name)).toEqual(["Mara", "Henrik"]);
  });

  it("shows whoever comes second both texts where they changed the same", async () => {
    const { id, mara, henrik, save } = await scene();
    await save(mara, 1, { proposal: PROPOSAL.replace("Six", "Eight"), problem: "It hums." });
    const stale = await save(henrik, 1, { proposal: PROPOSAL.replace("Six", "Ten") }).catch(
      (error: unknown) => error,
    );
    expect(stale).toBeInstanceOf(Conflict);
    expect((stale as Conflict).details).toMatchObject({
      version: 2,
      theirs_proposal: PROPOSAL.replace("Six", "Eight"),
      merged_proposal: PROPOSAL.replace("Six", "Ten"),
      merged_problem: "It hums.",
    });
    expect(await said(id, "proposal")).toContain("Eight");
  });

  it("loses nothing when several save at once", async () => {
    const { id, mara, save } = await scene();
    const places = ["The pump", "rubber", "slower", "Six"];
    await Promise.all(
      places.map((place) =>
        save(mara, 1, { proposal: PROPOSAL.replace(place, `${place} (seen)`) }),
      ),
    );
    const text = await said(id, "proposal");
    for (const place of places) expect(text).toContain(`${place} (seen)`);
    expect((await listRevisions(database.read, id, null)).revisions).toHaveLength(5);
  });
});

describe("an earlier version", () => {
  const back = async (viewer: typeof visitor, id: number, seen: number) => {
    const { brief: _, ...words } = await readWordsAt(database.read, id, 1);
    const sections = await renderSections(database.read, words);
    const input = { version: 1, seen, reason: "It was right.", sections };
    return database.write((trx) => restoreRevision(trx, viewer, id, input));
  };

  it("comes back with those who wrote it, and repeats without harm", async () => {
    const { id, mara, henrik, save } = await scene();
    await save(henrik, 1, { proposal: "Another idea altogether.", problem: "None." });
    await back(henrik, id, 2);
    await back(henrik, id, 2);
    const brief = await readBrief(database.read, id);
    expect(brief.proposal).toMatchObject({
      body: PROPOSAL,
      authors: [[mara.id, PROPOSAL.length]],
      version: 3,
    });
    expect(brief.problem.body).toBe("");
    const page = await loadRevisionPage(database.read, henrik, id, 3);
    expect(page.revision).toMatchObject({ kind: "restore", restoredVersion: 1 });
    expect(page.changes.map(({ field }) => field)).toEqual(["problem", "proposal"]);
  });

  it("does not come over what nobody saw, nor by who may not", async () => {
    const { id, henrik, save } = await scene();
    await save(henrik, 1, { proposal: "Another idea altogether." });
    await expect(back(henrik, id, 1)).rejects.toBeInstanceOf(Conflict);
    await expect(back(visitor, id, 2)).rejects.toBeInstanceOf(SignInNeeded);
    const rep = await makePerson(database, "rep");
    await expect(back(rep, id, 2)).rejects.toBeInstanceOf(Forbidden);
    expect(await said(id, "proposal")).toBe("Another idea altogether.");
  });
});

describe("the list of versions", () => {
  it("goes on where its page ends", async () => {
    const { id } = await scene();
    const rows = Array.from({ length: 31 }, (_, index) => ({
      ...{ roadmap_item_id: id, version: index + 2, title: TITLE, summary: "" },
      ...{ editor_id: null, created_at: 1 },
      ...{ co_author_id: null, suggested_edit_id: null, restored_version: null },
    }));
    await database.write((trx) => trx.insertInto("roadmap_item_revision").values(rows).execute());
    const first = await listRevisions(database.read, id, null);
    expect(first.revisions).toHaveLength(30);
    const rest = await listRevisions(database.read, id, first.next);
    expect(rest.revisions.map(({ version }) => version)).toEqual([2, 1]);
    expect(rest.next).toBeNull();
  });
});
