import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Verb, verbs } from "~/features/activity/activity";
import { listActivityEntries } from "~/features/admin/activity-entries.queries.server";
import { type AuditFilters, readAuditFilters } from "~/features/admin/audit-filters";
import { resolveAudit } from "~/features/admin/resolve-audit.queries.server";
import type { TimeCursor } from "~/features/admin/time-cursor";
import { fillCommunity } from "../http/community";
import type { Browser } from "../support/browser";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine } from "../support/database";
import { explainQueries } from "../support/explain";
import { startTestServer, type TestServer } from "../support/http";

const FILE = "/admin/activity/file";
const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const MANY = 3_000;

let server: TestServer;
let admin: Awaited<ReturnType<typeof makePerson>>;
let browser: Browser;
let product: Awaited<ReturnType<typeof makePerson>>;
let member: Awaited<ReturnType<typeof makePerson>>;
let ideaId: number;

/** Some thousand acts by many, an hour apart; what is asked for below stands among them. */
beforeAll(async () => {
  server = await startTestServer();
  const { database } = server.services;
  await fillCommunity(database);
  admin = await makePerson(database, "admin", { handle: "ada" });
  product = await makePerson(database, "product", { handle: "pia", name: "=Pia" });
  member = await makePerson(database, "member", { handle: "mo" });
  browser = await server.browserOf(admin.id);
  const board = await makeBoard(database);
  ideaId = (await makeIdea(database, member, board, { title: "+49 is no formula" })).id;
  const filler = Array.from({ length: MANY }, (_, index) => ({
    ...act(member.id, verbs[index % 8] ?? "idea.posted", "idea", 100_000 + (index % 500), index),
    idea_id: 100_000 + (index % 500),
  }));
  await database.write(async (trx) => {
    for (let from = 0; from < MANY; from += 500) {
      await trx
        .insertInto("activity")
        .values(filler.slice(from, from + 500))
        .execute();
    }
    await trx
      .insertInto("activity")
      .values([
        { ...act(product.id, "idea.hidden", "idea", ideaId, 24), idea_id: ideaId },
        act(product.id, "person.suspended", "person", member.id, 25),
        act(null, "person.erased", "person", member.id, 47),
      ])
      .execute();
    if (engine === "postgres") await sql`analyze activity`.execute(trx);
  });
});
afterAll(() => server.stop());

function act(actor: number | null, verb: Verb, kind: string, id: number, hours: number) {
  return {
    ...{ actor_id: actor, verb, subject_kind: kind, subject_id: id },
    created_at: START + hours * HOUR,
  };
}

const UTC = { timeZone: "UTC", system: "Upwell" };
const resolve = (asked: Partial<AuditFilters>) =>
  resolveAudit(server.services.database.read, { ...nothing, ...asked }, UTC);
const nothing = readAuditFilters(new URLSearchParams());

async function found(asked: Partial<AuditFilters>) {
  const { choice } = await resolve(asked);
  const page = { before: null, choice };
  const { entries } = await listActivityEntries(server.services.database.read, admin, page);
  return entries.map(({ verb }) => verb);
}

describe("what happened", () => {
  it.each<[string, Partial<AuditFilters>, string[]]>([
    ["of one person", { who: "@pia" }, ["person.suspended", "idea.hidden"]],
    ["of the product itself", { who: "upwell" }, ["person.erased"]],
    ["of one kind", { act: "person.suspended" }, ["person.suspended"]],
    ["of a group", { act: "people" }, ["person.erased", "person.suspended"]],
    ["of a group by one person", { act: "people", who: "pia" }, ["person.suspended"]],
    ["to a person", { about: "@MO" }, ["person.erased", "person.suspended"]],
    ["from one day on", { about: "@mo", from: "2026-01-03" }, []],
    [
      "up to one day and with it",
      { about: "@mo", to: "2026-01-02" },
      ["person.erased", "person.suspended"],
    ],
    ["before a day", { about: "@mo", to: "2026-01-01" }, []],
  ])("is found %s", async (_which, asked, expected) => {
    expect(await found(asked)).toEqual(expected);
  });

  it("is found by the address of an idea, whole or as the page has it", async () => {
    for (const about of [`/ideas/${ideaId}-49`, `https://example.com/ideas/${ideaId}`]) {
      expect(await found({ about })).toEqual(["idea.hidden"]);
    }
  });

  it("says at its field which filter names nothing, and then finds nothing", async () => {
    const { faults } = await resolve({ who: "@nobody-here", about: "a b", from: "2026-02-30" });
    expect(faults).toEqual({ who: true, about: true, from: true });
    const page = await browser.get("/admin/activity?who=%40nobody-here");
    expect(page.body).toContain("Nobody here has or had this handle.");
    expect(page.body).not.toContain("suspended a person</span>");
  });

  it("pages a group without a gap and keeps the filter", async () => {
    const { choice } = await resolve({ act: "ideas" });
    const seen: number[] = [];
    let before: TimeCursor | null = null;
    do {
      const limit = 1_000;
      const page: Awaited<ReturnType<typeof listActivityEntries>> = await listActivityEntries(
        server.services.database.read,
        admin,
        { before, limit, choice },
      );
      seen.push(...page.entries.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toHaveLength(MANY + 1);
    const { body } = await browser.get("/admin/activity?act=ideas&to=2026-12-31");
    expect(body).toMatch(
      /href="\/admin\/activity\?act=ideas&amp;to=2026-12-31&amp;before=\d+-\d+"/,
    );
  });

  it.each<[Partial<AuditFilters>, RegExp]>([
    [{}, /activity_time/],
    [{ from: "2026-01-01", to: "2026-02-01" }, /activity_time/],
    [{ who: "@pia" }, /activity_actor_time/],
    [{ who: "@pia", act: "people" }, /activity_actor_time/],
    [{ act: "person.suspended" }, /activity_verb_time/],
    [{ act: "people", from: "2026-01-01" }, /activity_verb_time/],
    [{ about: "@mo" }, /activity_subject/],
    [{ about: "/ideas/100007", act: "ideas" }, /activity_idea/],
  ])("by %j is read along an index, from any page", async (asked, index) => {
    const { choice } = await resolve(asked);
    for (const before of [null, { createdAt: START + 900 * HOUR, id: 900 }]) {
      const [plan = ""] = await explainQueries(server.services.database.read, (db) =>
        listActivityEntries(db, admin, { before, choice, limit: 50 }),
      );
      expect(plan).toMatch(index);
      expect(plan).not.toMatch(/SCAN activity\b(?! USING)|Seq Scan on activity\b/);
    }
  });
});

describe("the file", () => {
  it("holds what the filters find in the reader's words, and runs no formula", async () => {
    const { body, headers } = await browser.post(FILE, { list: "act=idea.hidden" });
    const [head, ...rows] = body.replace("\ufeff", "").trim().split("\r\n");
    expect(head).toBe(
      "at,actor_handle,actor_name,verb,act,about_kind,about_number,about_name,about_path,idea,staff_only,details",
    );
    expect(rows).toEqual([
      `2026-01-02T00:00:00.000Z,pia,'=Pia,idea.hidden,hid an idea,idea,${ideaId},'+49 is no formula,/ideas/${ideaId}-49-is-no-formula,${ideaId},,{}`,
    ]);
    expect(headers.get("Content-Disposition")).toMatch(/-activity\.csv"$/);
  });

  it("has every row once, and is written down first", async () => {
    const { body } = await browser.post(FILE, { list: "" });
    const rows = body.trim().split("\r\n").slice(1);
    expect(rows.length).toBeGreaterThan(MANY + 3);
    expect(rows[0]).toContain("community.exported");
    expect(new Set(rows).size).toBeGreaterThan(MANY);
    expect(
      (await browser.post(FILE, { list: "who=%40nobody" })).body.trim().split("\r\n"),
    ).toHaveLength(1);
  });

  it("is for admins alone, by a form of ours alone", async () => {
    const guest = await server.browser().post(FILE, { list: "" });
    expect(guest).toMatchObject({ status: 303, location: "/login?to=%2Fadmin%2Factivity" });
    const refused = await (await server.browserOf(product.id)).post(FILE, { list: "" });
    expect(refused).toMatchObject({ status: 403, body: "403\n" });
    const elsewhere = { "Sec-Fetch-Site": "cross-site" };
    expect(await browser.post(FILE, { list: "" }, elsewhere)).toMatchObject({ status: 403 });
    expect(await browser.get(FILE)).toMatchObject({ status: 404 });
  });
});
