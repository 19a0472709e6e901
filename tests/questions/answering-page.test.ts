import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "~/platform/clock";
import { makeBoard, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { makeAccount, makeTag } from "./routing-scene";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.services.database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
});
afterAll(() => server.stop());

const read = () => server.services.database.read;

describe("the page of what one may be asked", () => {
  const form = { askMe: "1", timeZone: "Europe/Berlin", quietFrom: "21:30", quietUntil: "07:00" };

  it("keeps what is said on it, and shows it again", async () => {
    const person = await makePerson(server.services.database);
    const tag = await makeTag(server.services.database);
    const browser = await server.browserOf(person.id);
    const sent = await browser.post("/settings/answering", { ...form, topics: String(tag.id) });
    expect([sent.status, sent.location]).toEqual([303, "/settings/answering"]);
    const { body } = await browser.get("/settings/answering");
    const input = (name: string) =>
      body.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? "";
    expect(input("askMe")).toContain("checked");
    expect(input("topics")).toContain("checked");
    expect(input("quietFrom")).toContain('value="21:30"');
    expect(body).toMatch(/<option[^>]*selected=""[^>]*>Europe\/Berlin/);
  });

  it("says at its field what is wrong, and keeps what was typed", async () => {
    const browser = await server.browserOf((await makePerson(server.services.database)).id);
    const refused = await browser.post("/settings/answering", { ...form, quietUntil: "" });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain("Quiet hours need a beginning and an end.");
    expect(refused.body).toContain('value="21:30"');
  });

  it("offers the team nothing to choose, and no way to it", async () => {
    const browser = await server.browserOf((await makePerson(server.services.database, "rep")).id);
    const { body } = await browser.get("/settings/answering");
    expect(body).toContain("There is nothing to choose here for the team");
    expect(body).not.toContain('name="askMe"');
    expect(body).not.toContain('href="/settings/answering"');
    expect((await browser.post("/settings/answering", form)).status).toBe(403);
  });

  it("says how many topics may be named where there are too many", async () => {
    const { database } = server.services;
    const browser = await server.browserOf((await makePerson(database)).id);
    await makeTag(database);
    const topics = Array.from({ length: 21 }, (_, index) => String(index + 1));
    const refused = await browser.post("/settings/answering", { ...form, topics });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain("Please choose 20 at most.");
  });

  it("makes a visit of who may be asked count, once a day", async () => {
    const person = await makePerson(server.services.database);
    const browser = await server.browserOf(person.id);
    await browser.post("/settings/answering", form);
    const long = Date.now() - 2 * DAY;
    await server.services.database.write(async (trx) => {
      await trx
        .updateTable("answering_choice")
        .set({ seen_at: long })
        .where("person_id", "=", person.id)
        .execute();
      await trx
        .updateTable("session")
        .set({ seen_at: long })
        .where("person_id", "=", person.id)
        .execute();
    });
    await browser.get("/ideas");
    const row = await read()
      .selectFrom("answering_choice")
      .select("seen_at")
      .where("person_id", "=", person.id)
      .executeTakeFirstOrThrow();
    expect(Date.now() - (row.seen_at ?? 0)).toBeLessThan(DAY);
  });
});

describe("the page of whether an account's people are asked", () => {
  it("finds the other account by a part of its name, and shows the pair on both", async () => {
    const { database } = server.services;
    const rep = await makePerson(database, "rep");
    const one = await makeAccount(database, { owner_id: rep.id });
    const other = await makeAccount(database, { name: "Zweitland", name_folded: "zweitland" });
    const browser = await server.browserOf(rep.id);
    const path = `/accounts/${one.id}/asking`;
    const asked = await browser.post(path, { accountName: "zweit", reason: "competitor" });
    expect(asked.status).toBe(422);
    expect(asked.body).toContain(`value="${other.id}"`);
    const sent = await browser.post(path, { accountName: "Zweitland", reason: "competitor" });
    expect([sent.status, sent.location]).toEqual([303, path]);
    expect((await browser.get(`/accounts/${one.id}`)).body).toContain("people of Zweitland");
    expect((await browser.get(`/accounts/${other.id}`)).body).toContain(`people of ${one.name}`);
    await browser.post(path, { shown: String(other.id) });
    expect((await browser.get(`/accounts/${one.id}`)).body).not.toContain("people of Zweitland");
  });
});

it("says that a hidden number of the form of asking was changed, and keeps the words", async () => {
  const { database } = server.services;
  const board = await makeBoard(database);
  const browser = await server.browserOf((await makePerson(database)).id);
  const words = { title: "How warm is too warm?", boardId: String(board.id), ideaId: "-1" };
  const refused = await browser.post("/questions/new?idea=1", words);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain("This does not look right.");
  expect(refused.body).toContain('value="How warm is too warm?"');
});

it("publishes the rule to everybody, with its numbers", async () => {
  const { status, body } = await server.browser().get("/how-we-ask");
  expect(status).toBe(200);
  for (const number of ["1.5", "0.25", "0.05"]) expect(body).toContain(`>${number}<`);
  expect(body).toContain("times 0.6");
});
