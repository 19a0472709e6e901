import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertField } from "~/features/boards/board-fields.queries.server";
import { answerRow } from "~/features/ideas/answer-fields.server";
import { insertTag } from "~/features/tags/tags.queries.server";
import type { Database } from "~db/connect.server";
import type { Browser, Fields } from "../support/browser";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { fillCommunity } from "./community";

const PATH = "/admin/export/file";
const IDEAS = { kind: "ideas", format: "csv", list: "" };

let server: TestServer;
let admin: Browser;
let product: Browser;
let productId: number;
let tagId: number;
let fieldId: number;

beforeAll(async () => {
  server = await startTestServer();
  const { database } = server.services;
  await fillCommunity(database);
  const boss = await makePerson(database, "admin");
  const owner = await makePerson(database, "product");
  productId = owner.id;
  admin = await server.browserOf(boss.id);
  product = await server.browserOf(owner.id);
  const ada = await makePerson(database, "member", { email: "ada@example.com", name: "Ada" });
  const bob = await makePerson(database, "member", { email: "bob@example.com", name: "Bob" });
  const open = await makeBoard(database, "public", { slug: "open" });
  const closed = await makeBoard(database, "one_way", { slug: "closed" });
  const wide = await makeIdea(database, ada, open, { title: "=1+1 and more" });
  const own = await makeIdea(database, bob, closed, { title: "A closed wish" });
  ({ tagId, fieldId } = await markIdeas(database, { open, closed, wide, own }));
  await makeIdea(database, bob, open, { title: "A hidden wish", hidden_at: 1, listed: 0 });
});
afterAll(() => server.stop());

type Marked = Record<"open" | "closed" | "wide" | "own", { id: number }>;

/** Gives one idea a tag, and each an answer to the field of its board. */
async function markIdeas(database: Database, { open, closed, wide, own }: Marked) {
  return database.write(async (trx) => {
    const tagId = await insertTag(trx, { name: "mobile", created_at: 1 });
    const field = { kind: "choice", choices: "Small\nLarge", position: 0, created_at: 1 } as const;
    const size = { ...field, name: "Size", need: "asked", board_id: open.id } as const;
    const deal = { ...field, name: "Deal", need: "staff_only", board_id: closed.id } as const;
    const [fieldId, dealId] = [await insertField(trx, size), await insertField(trx, deal)];
    if (tagId === undefined || fieldId === undefined || dealId === undefined) throw new Error();
    await trx.insertInto("idea_tag").values({ idea_id: wide.id, tag_id: tagId }).execute();
    const answers = [answerRow(wide.id, fieldId, "Large"), answerRow(own.id, dealId, "Small")];
    await trx.insertInto("idea_field_value").values(answers).execute();
    return { tagId, fieldId };
  });
}

const take = (browser: Browser, fields: Fields) => browser.post(PATH, { ...IDEAS, ...fields });
const titlesOf = async (browser: Browser, list: string) =>
  JSON.parse((await take(browser, { format: "json", list })).body).map(
    (idea: { title: string }) => idea.title,
  );
/** One person takes so many files and no more. */
const otherProduct = async () =>
  server.browserOf((await makePerson(server.services.database, "product")).id);

describe("who takes a file out", () => {
  it("is product and admin, people admins alone, after signing in", async () => {
    const guest = await take(server.browser(), {});
    expect(guest).toMatchObject({ status: 303, location: "/login?to=%2Fadmin%2Fexport" });
    for (const role of ["member", "rep"] as const) {
      const person = await makePerson(server.services.database, role);
      const refused = await take(await server.browserOf(person.id), {});
      expect(refused).toMatchObject({ status: 403, body: "403\n" });
    }
    expect(await take(product, { kind: "people" })).toMatchObject({ status: 403 });
    expect(await take(product, {})).toMatchObject({ status: 200 });
    expect(await take(admin, { kind: "people" })).toMatchObject({ status: 200 });
  });

  it("reads on a page of the community why not, and how to go on", async () => {
    const page = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const member = await makePerson(server.services.database, "member");
    const refused = await (await server.browserOf(member.id)).post(PATH, IDEAS, page);
    expect(refused.status).toBe(403);
    expect(refused.headers.get("Content-Type")).toContain("text/html");
    expect(refused.body).toMatch(/<h1[\s\S]*Taking data out[\s\S]*href="\/ideas"/);
    expect((await admin.post(PATH, { kind: "secrets" }, page)).body).toContain("<h1");
    const file = await admin.post(PATH, IDEAS, page);
    expect(file.headers.get("Content-Type")).toContain("text/csv");
  });

  it("does so by a form of ours alone", async () => {
    const elsewhere = { "Sec-Fetch-Site": "cross-site" };
    expect(await admin.post(PATH, IDEAS, elsewhere)).toMatchObject({ status: 403 });
    expect(await admin.get(PATH)).toMatchObject({ status: 404 });
    expect((await admin.post(`${PATH}.data`, IDEAS)).body).not.toContain("A closed wish");
    expect(await take(admin, { kind: "secrets" })).toMatchObject({ status: 422, body: "422\n" });
    expect(await take(admin, { list: "q=%00\ud800&field_1=x&tag=9e9" })).toMatchObject({
      status: 200,
    });
  });

  it("is written down with what was chosen", async () => {
    await take(product, { kind: "votes", format: "json", list: "board=open&order=newest" });
    const act = await server.services.database.read
      .selectFrom("activity")
      .selectAll()
      .where("verb", "=", "community.exported")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(act).toMatchObject({ actor_id: productId, staff_only: 1 });
    expect(JSON.parse(act.details)).toMatchObject({
      ...{ kinds: ["votes"], format: "json", ideas: "board=open", people: "took_part" },
    });
  });
});

describe("a file", () => {
  it("is saved under a dated name, kept nowhere, and not compressed", async () => {
    const { headers } = await admin.post(PATH, IDEAS, { "Accept-Encoding": "gzip" });
    expect(headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="\d{4}-\d\d-\d\d-ideas\.csv"$/,
    );
    expect(headers.get("Cache-Control")).toBe("no-store, no-transform");
    expect(headers.get("Content-Encoding")).toBeNull();
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Robots-Tag")).toBe("noindex");
  });

  it("runs no formula and tells what is hidden only when asked", async () => {
    const { body } = await take(admin, {});
    expect(body).toContain(",'=1+1 and more,");
    expect(body).not.toContain("A hidden wish");
    expect((await take(admin, { internal: "on" })).body).toContain("A hidden wish");
  });

  it("keeps to the list, its search and what was typed there, also for people", async () => {
    const titles = (list: string) => titlesOf(admin, list);
    expect(await titles("board=closed")).toEqual(["A closed wish"]);
    expect(await titles("q=board%3Aclosed")).toEqual(["A closed wish"]);
    expect(await titles("status=planned")).toEqual([]);
    expect(await titles("q=nothing-like-this")).toEqual([]);
    const people = await take(admin, { kind: "people", list: "board=open" });
    expect(people.body).toContain("ada@example.com");
    expect(people.body).not.toContain("bob@example.com");
  });

  it("keeps to a tag, chosen or typed, and to an answer of the board", async () => {
    const other = await otherProduct();
    for (const list of [`tag=${tagId}`, "q=tag%3Amobile", `board=open&field_${fieldId}=Large`]) {
      expect(await titlesOf(other, list)).toEqual(["=1+1 and more"]);
    }
    expect(await titlesOf(other, `board=open&field_${fieldId}=Small`)).toEqual([]);
    expect(await titlesOf(other, `board=closed&tag=${tagId}`)).toEqual([]);
  });

  it("of fields is about the boards of the list, and tells the team's when asked", async () => {
    const other = await otherProduct();
    const fields = async (list: string, internal: Fields = {}) =>
      (await take(other, { kind: "fields", list, ...internal })).body.match(/\b(Size|Deal),/g);
    expect(await fields("board=open")).toEqual(["Size,"]);
    expect(await fields("board=closed")).toBeNull();
    expect(await fields("board=closed", { internal: "on" })).toEqual(["Deal,"]);
  });

  it("names nobody's address to product", async () => {
    expect((await take(product, {})).body).not.toContain("@example.com");
    expect((await take(admin, {})).body).toContain("ada@example.com");
  });
});

describe("the page", () => {
  it("offers what its reader may take, about the list they came from", async () => {
    const ofProduct = (await product.get("/admin/export?board=open&q=wish")).body;
    expect(ofProduct).toContain('value="q=wish&amp;board=open"');
    expect(ofProduct).toContain("at most its 400 newest ideas");
    expect(ofProduct).not.toContain('value="people"');
    const german = (await admin.get("/admin/export", { "Accept-Language": "de" })).body;
    expect(german).toContain('value="people"');
    expect(german).toContain("Herunterladen");
  });

  it("is reached from a list by those who may", async () => {
    const link = "/admin/export?board=open";
    expect((await product.get("/ideas?board=open")).body).toContain(link);
    expect((await server.browser().get("/ideas?board=open")).body).not.toContain("/admin/export");
  });
});

it("is not for draining the database again and again", async () => {
  const browser = await otherProduct();
  const statuses: number[] = [];
  for (let time = 0; time < 13; time++) statuses.push((await take(browser, {})).status);
  const page = await browser.post(PATH, IDEAS, { Accept: "text/html" });
  expect(page).toMatchObject({ status: 429, body: expect.stringContaining("<h1") });
  expect(Number(page.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(statuses).toEqual([...Array(12).fill(200), 429]);
});
