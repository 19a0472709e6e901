import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  await makeIdea(database, ada, open, { title: "=1+1 and more" });
  await makeIdea(database, bob, closed, { title: "A closed wish" });
  await makeIdea(database, bob, open, { title: "A hidden wish", hidden_at: 1, listed: 0 });
});
afterAll(() => server.stop());

const take = (browser: Browser, fields: Fields) => browser.post(PATH, { ...IDEAS, ...fields });

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

  it("does so by a form of ours alone", async () => {
    const elsewhere = { "Sec-Fetch-Site": "cross-site" };
    expect(await admin.post(PATH, IDEAS, elsewhere)).toMatchObject({ status: 403 });
    expect(await admin.get(PATH)).toMatchObject({ status: 404 });
    expect((await admin.post(`${PATH}.data`, IDEAS)).body).not.toContain("A closed wish");
    expect(await take(admin, { kind: "secrets" })).toMatchObject({ status: 400, body: "" });
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
    const { headers } = await take(admin, {});
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
    const titles = async (list: string) =>
      JSON.parse((await take(admin, { format: "json", list })).body).map(
        (idea: { title: string }) => idea.title,
      );
    expect(await titles("board=closed")).toEqual(["A closed wish"]);
    expect(await titles("q=board%3Aclosed")).toEqual(["A closed wish"]);
    expect(await titles("status=planned")).toEqual([]);
    expect(await titles("q=nothing-like-this")).toEqual([]);
    const people = await take(admin, { kind: "people", list: "board=open" });
    expect(people.body).toContain("ada@example.com");
    expect(people.body).not.toContain("bob@example.com");
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
  const person = await makePerson(server.services.database, "product");
  const browser = await server.browserOf(person.id);
  const statuses: number[] = [];
  for (let time = 0; time < 13; time++) statuses.push((await take(browser, {})).status);
  expect(statuses).toEqual([...Array(12).fill(200), 429]);
});
