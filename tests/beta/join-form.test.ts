import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addRow } from "~/features/register/add-row.server";
import { tendRow } from "~/features/register/tend-row.server";
import { words } from "../register/scene";
import { makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { join, makeBeta, testersOf } from "./scene";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.services.database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
});
afterAll(() => server.stop());

const care = {
  ...{ mitigation: "Changing needs the key.", ownerId: null, reviewAt: null },
  ...({ status: "open", version: 1 } as const),
};

/** The box of a risk, as the page has it. */
const boxOf = (body: string, key: string) =>
  new RegExp(`<input[^>]*name="risk"[^>]*value="${key}"[^>]*>`).exec(body)?.[0] ?? "";

describe("the form to join a beta", () => {
  it("comes back without script, with each tick and word, and marks what came or changed", async () => {
    const { database } = server.services;
    const { itemId, mara, gerd, rowId } = await makeBeta(database);
    const kept = await database.write((trx) =>
      addRow(trx, gerd, itemId, { ...words, body: "The grinder runs hot on Mondays." }),
    );
    const lena = await makePerson(database);
    const browser = await server.browserOf(lena.id);
    const path = `/roadmap/${itemId}/beta/join`;
    const shown = await browser.get(path);
    expect(boxOf(shown.body, `${rowId}:1`)).not.toContain("checked");
    await database.write((trx) => tendRow(trx, mara, { itemId, rowId }, care));
    await database.write((trx) =>
      addRow(trx, gerd, itemId, { ...words, body: "It leaks at night." }),
    );
    const ticks = [`${rowId}:1`, `${kept}:1`];
    const fields = { note: "Two machines.", risk: ticks, shown: ticks };
    const back = await browser.post(path, fields);
    expect(back.status).toBe(422);
    expect(boxOf(back.body, `${kept}:1`)).toContain("checked");
    expect(boxOf(back.body, `${rowId}:2`)).toMatch(/^<input(?!.*checked)/);
    expect(back.body).toContain("Two machines.");
    expect(back.body).toMatch(/>Changed<[\s\S]*>New<|>New<[\s\S]*>Changed</);
    expect(await testersOf(database, itemId)).toEqual([]);
  });

  it("leads a visitor through sign-in and back, and a tester on", async () => {
    const { database } = server.services;
    const { itemId } = await makeBeta(database);
    const path = `/roadmap/${itemId}/beta/join`;
    const asked = await server.browser().get(path);
    expect(asked.location).toContain(`/login?to=${encodeURIComponent(path)}`);
    const lena = await makePerson(database);
    const browser = await server.browserOf(lena.id);
    const key = /name="shown"[^>]*value="([^"]+)"/.exec((await browser.get(path)).body)?.[1] ?? "";
    const joined = await browser.post(path, { note: "", risk: key, shown: key });
    expect(joined).toMatchObject({ status: 303, location: `/roadmap/${itemId}/beta` });
    expect((await browser.get(path)).location).toBe(`/roadmap/${itemId}/beta`);
  });

  it("stays with what was typed, and says so, where the last place was taken meanwhile", async () => {
    const { database } = server.services;
    const { itemId, gerd, rowId } = await makeBeta(database, { places: 1 });
    const lena = await makePerson(database);
    const browser = await server.browserOf(lena.id);
    const path = `/roadmap/${itemId}/beta/join`;
    await join(database, gerd, itemId);
    const key = `${rowId}:1`;
    const late = await browser.post(path, { note: "Two machines.", risk: key, shown: key });
    expect(late.status).toBe(409);
    expect(late.body).toContain("All places have been taken meanwhile.");
    expect(late.body).toContain("Two machines.");
    const again = await browser.get(path);
    expect(again.status).toBe(200);
    expect(again.body).toContain("The only place is taken.");
    expect(again.body).not.toContain('name="risk"');
  });
});
