import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getEntry } from "~/features/changelog/entries.queries.server";
import { listEntriesShapedBy } from "~/features/changelog/entry-links.queries.server";
import { chooseCredit } from "~/features/contributors/choose-credit.server";
import type { ContributorRole, CreditChoice } from "~/features/contributors/contributor";
import {
  loadContributors,
  loadContributorsOf,
} from "~/features/contributors/contributors.queries.server";
import { listDisputes } from "~/features/contributors/disputes.queries.server";
import { getOwnCredit } from "~/features/contributors/own-credit.queries.server";
import { makeDecision } from "~/features/decisions/make-decision.server";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { addRow } from "~/features/register/add-row.server";
import { deliverItem } from "~/features/triage/delivery/deliver-item.server";
import { undoDelivery } from "~/features/triage/delivery/undo-delivery.server";
import { Forbidden, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { suggest, take } from "../brief/scene";
import { makePublished } from "../changelog/scene";
import { mergeScene } from "../merges/scene";
import { statusId } from "../notifications/scene";
import { jobsOf, runJobs, toldTo } from "../notifications/telling";
import { makeCustomer, words } from "../register/scene";
import { makeItem } from "../roadmap/scene";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";

let database: Database;
let delivered: number;

beforeAll(async () => {
  database = await openTestDatabase();
  delivered = await statusId(database, "delivered");
});
afterAll(() => database.close());

let companies = 0;

/** A customer's idea that became an item of `mara`. */
async function scene({ access = "public" as const, agreed = true } = {}) {
  const mara = await makePerson(database, "product");
  const company = `Company ${++companies}`;
  const lena = await makeCustomer(database, company, agreed);
  const board = await makeBoard(database, access);
  const idea = await makeIdea(database, lena, board);
  const { id } = await makeItem(database, [idea.id]);
  await setItem(id, { owner_id: mara.id });
  return { mara, lena, company, board, idea, id };
}

async function setItem(id: number, values: { owner_id?: number; credit_asked_at?: number }) {
  await database.write((trx) =>
    trx.updateTable("roadmap_item").set(values).where("id", "=", id).execute(),
  );
}

const choose = (
  viewer: SignedInViewer,
  itemId: number,
  choice: CreditChoice,
  disputed: ContributorRole[] = [],
  why = "",
) => database.write((trx) => chooseCredit(trx, viewer, itemId, { choice, disputed, why }));

/** What one reader is told, a line each. */
async function told(itemId: number, viewer: Viewer = visitor): Promise<string[]> {
  const { named, former, unnamed } = await loadContributorsOf(database.read, viewer, itemId);
  const say = (deeds: (typeof former)[number]) =>
    deeds.map(({ role, count }) => `${role} ${count}`).join(", ");
  return [
    ...named.map(({ person, company, deeds }) => `${person?.handle ?? company}: ${say(deeds)}`),
    ...former.map((deeds) => `former: ${say(deeds)}`),
    ...(unnamed > 0 ? [`unnamed: ${unnamed}`] : []),
  ];
}

const deliver = (mara: SignedInViewer, itemId: number) => {
  const entry = { title: "Cups that stay warm", forWhom: "", body: "", bodyHtml: "" };
  const note = { note: "It is there from today on.", noteHtml: "<p>It is there.</p>" };
  return database.write((trx) =>
    deliverItem(trx, mara, itemId, { statusId: delivered, ...note, entry }),
  );
};

describe("contributors of an item", () => {
  it("are those who did something for it, each in the roles that follow", async () => {
    const { mara, lena, idea, id } = await scene();
    const tomas = await makePerson(database);
    await database.write((trx) =>
      addEvidence(trx, tomas, idea.id, {
        ...{ kind: "problem", body: "We pour away the first two cups.", amount: null },
      } as Parameters<typeof addEvidence>[3]),
    );
    await database.write((trx) => addRow(trx, tomas, id, words));
    await database.write((trx) => addRow(trx, lena, id, { ...words, kind: "benefit" }));
    const suggestion = await suggest(database, tomas, id, "Kept on the machine.");
    await take(database, mara, id, suggestion);
    await database.write((trx) =>
      makeDecision(trx, mara, id, {
        ...{ what: "On the machine", why: "Most bars have no network.", alternatives: "" },
        wouldReopen: "",
      }),
    );
    expect(await told(id)).toEqual([
      `${lena.handle}: originator 1, benefit 1`,
      `${tomas.handle}: editor 1, evidence 1, risk 1`,
      expect.stringMatching(`^${mara.handle}: editor 1, decision \\d, owner 1$`),
    ]);
  });

  it("count what is hidden no more, nor whoever withdrew", async () => {
    const { mara, lena, idea, id } = await scene();
    const tomas = await makePerson(database);
    const rowId = await database.write((trx) => addRow(trx, tomas, id, words));
    await database.write((trx) =>
      trx.updateTable("register_row").set({ hidden_at: 1 }).where("id", "=", rowId).execute(),
    );
    await database.write((trx) =>
      trx.updateTable("idea").set({ withdrawn_at: 1 }).where("id", "=", idea.id).execute(),
    );
    const lines = await told(id);
    expect(lines.join()).not.toContain(lena.handle);
    expect(lines.join()).not.toContain(tomas.handle);
    expect(lines.join()).toContain(mara.handle);
  });

  it("stay through a merge, whichever way it goes, and through its undoing", async () => {
    const { author, mara, canonical, merge, unmerge, board } = await mergeScene(database);
    const lena = await makePerson(database);
    const promoted = await makeIdea(database, lena, board);
    const { id } = await makeItem(database, [promoted.id]);
    await merge(canonical, [promoted.id], true);
    const after = await told(id, mara);
    expect(after).toContain(`${lena.handle}: merged_idea 1`);
    expect(after).toContain(`${author.handle}: originator 1`);
    await unmerge(promoted);
    expect(await told(id, mara)).toContain(`${lena.handle}: originator 1`);
  });

  it("are named on a closed board to those alone who see it, until they choose to be", async () => {
    const { lena, id, mara } = await scene({ access: "one_way" as never });
    const stranger = await makePerson(database);
    for (const viewer of [visitor, stranger]) {
      expect((await told(id, viewer)).join()).not.toContain(lena.handle);
    }
    expect(await told(id, mara)).toContain(`${lena.handle}: originator 1`);
    await choose(lena, id, "name");
    expect(await told(id)).toContain(`${lena.handle}: `);
  });

  it.each([true, false])(
    "stay as former members when they are erased (texts: %s)",
    async (texts) => {
      const { lena, company, id } = await scene();
      await database.write((trx) => addRow(trx, lena, id, words));
      await choose(lena, id, "name_company");
      const due = { erasure_at: 1, erasure_texts: texts ? (1 as const) : (0 as const) };
      await database.write((trx) =>
        trx.updateTable("person").set(due).where("id", "=", lena.id).execute(),
      );
      await erasePerson(database, { personId: lena.id });
      const lines = await told(id);
      expect(lines).toContain("former: originator 1, risk 1");
      expect(lines.join()).not.toContain(company);
    },
  );

  it("take a constant number of queries, however many items and people there are", async () => {
    const one = await scene();
    const others = [await scene(), await scene(), await scene()];
    for (const { id } of others) {
      const more = await makePerson(database);
      await database.write((trx) => addRow(trx, more, id, words));
    }
    const load = (ids: number[]) =>
      countQueries(database.read, (db) => loadContributors(db, visitor, ids));
    const ids = others.map(({ id }) => id);
    expect(await load(ids)).toBe(await load([one.id]));
  });
});

describe("credit", () => {
  it("is asked for once a delivery cannot be undone, of customers who have not chosen", async () => {
    const { mara, lena, id } = await scene();
    const tomas = await makePerson(database);
    await database.write((trx) => addRow(trx, tomas, id, words));
    await choose(tomas, id, "name");
    await deliver(mara, id);
    expect(await told(id)).toContain("unnamed: 1");
    await jobsOf(database).runDue();
    expect((await toldTo(database, lena)).inbox).not.toContain("credit_asked");
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, lena);
    expect(inbox).toContain("credit_asked");
    expect(mails.map((mail) => mail.body_text).join()).toMatch(
      new RegExp(`/roadmap/${id}/credit\\?key=credit-${id}-${lena.id}`),
    );
    const { entries } = await loadInbox(database.read, lena, null);
    const asked = entries.find((entry) => entry.told?.kind === "credit_asked");
    const path = await findNotificationPath(database.read, lena, asked?.id ?? 0);
    expect(path).toBe(`/roadmap/${id}/credit`);
    for (const person of [mara, tomas]) {
      expect((await toldTo(database, person)).inbox).not.toContain("credit_asked");
    }
  });

  it("is asked of nobody for a delivery that was taken back", async () => {
    const { mara, lena, id } = await scene();
    await deliver(mara, id);
    await undoDelivery(database, mara, id);
    await runJobs(database);
    expect((await toldTo(database, lena)).inbox).not.toContain("credit_asked");
    expect(await told(id)).toContain(`${lena.handle}: originator 1`);
  });

  it("names in the changelog and on profiles who chose to be named, and nobody else", async () => {
    const { mara, lena, company, id, idea } = await scene();
    const tomas = await makePerson(database);
    const ines = await makePerson(database);
    for (const each of [tomas, ines]) {
      await database.write((trx) => addRow(trx, each, id, words));
    }
    await deliver(mara, id);
    const entry = await makePublished(database, { itemId: id, ideaIds: [idea.id] });
    const shapers = async () => (await getEntry(database.read, visitor, entry.id)).shapers;
    expect(await shapers()).toEqual({ named: [], unnamed: 3 });
    await choose(lena, id, "name_company");
    await choose(tomas, id, "name");
    const named = await shapers();
    expect(named.named.map(({ person, company }) => [person?.handle, company])).toEqual([
      [lena.handle, company],
      [tomas.handle, null],
    ]);
    expect(named.unnamed).toBe(1);
    const onProfile = async (person: { id: number }) =>
      (await listEntriesShapedBy(database.read, visitor, person.id)).map((link) => link.id);
    expect(await onProfile(lena)).toContain(entry.id);
    expect(await onProfile(ines)).not.toContain(entry.id);
    await choose(lena, id, "anonymous");
    expect((await shapers()).unnamed).toBe(2);
    expect(await onProfile(lena)).not.toContain(entry.id);
  });

  it("keeps the company that it was given with, and names none that did not agree", async () => {
    const { lena, company, id } = await scene();
    await choose(lena, id, "company");
    const moved = await makeCustomer(database, `Elsewhere ${companies}`);
    await database.write((trx) =>
      trx
        .updateTable("person")
        .set({ account_id: moved.accountId })
        .where("id", "=", lena.id)
        .execute(),
    );
    expect(await told(id)).toContain(`${company}: originator 1`);
    await database.write((trx) =>
      trx.updateTable("account").set({ named_at: null }).where("name", "=", company).execute(),
    );
    expect(await told(id)).toContain("unnamed: 1");
    const shy = await scene({ agreed: false });
    for (const choice of ["company", "name_company"] as const) {
      await expect(choose(shy.lena, shy.id, choice)).rejects.toBeInstanceOf(Invalid);
    }
    const own = await getOwnCredit(database.read, shy.lena, shy.id);
    expect(own).toMatchObject({ company: null, companyUnnamed: true, choice: null });
  });

  it("is for who did something: not for strangers, and not for the company's people", async () => {
    const { mara, id } = await scene();
    const stranger = await makePerson(database);
    await expect(choose(stranger, id, "name")).rejects.toBeInstanceOf(NotFound);
    await expect(getOwnCredit(database.read, stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(choose(mara, id, "name")).rejects.toBeInstanceOf(Forbidden);
  });

  it("takes a disputed role away with a reason, tells the owner, and gives it back", async () => {
    const { mara, lena, id } = await scene();
    await database.write((trx) => addRow(trx, lena, id, words));
    await expect(choose(lena, id, "name", ["risk"])).rejects.toBeInstanceOf(Invalid);
    await choose(lena, id, "name", ["risk", "tester"], "My colleague Gerd found it.");
    expect(await told(id)).toContain(`${lena.handle}: originator 1`);
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, mara);
    expect(inbox).toContain("credit_disputed");
    expect(mails.map((mail) => mail.body_text).join()).toContain("My colleague Gerd found it.");
    expect(await listDisputes(database.read, id)).toMatchObject([
      { handle: lena.handle, role: "risk", why: "My colleague Gerd found it." },
    ]);
    const own = await getOwnCredit(database.read, lena, id);
    expect(own.deeds.filter((deed) => deed.disputed).map(({ role }) => role)).toEqual(["risk"]);
    await choose(lena, id, "name", [], "My colleague Gerd found it.");
    expect(await told(id)).toContain(`${lena.handle}: originator 1, risk 1`);
    const unticked = choose(lena, id, "name", [], "Something is not right here.");
    await expect(unticked).rejects.toBeInstanceOf(Invalid);
  });
});
