import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportPath } from "~/features/privacy/export/export-link.server";
import { exportPerson } from "~/features/privacy/export/export-person.server";
import { MINUTE, setClock } from "~/platform/clock";
import { startTestServer, type TestServer } from "../support/http";
import { type CanaryScene, makeCanaryScene, PASSWORD, untilJobsRan } from "./canaries";

let server: TestServer;
let scene: CanaryScene;

beforeAll(async () => {
  server = await startTestServer();
  await server.services.database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
  scene = await makeCanaryScene(server, "zqtake");
  await untilJobsRan(server.services.database);
});
afterAll(() => server.stop());

/** The file as its owner gets it, without script: a form, then the redirect. */
async function download() {
  const browser = await server.browserOf(scene.person.id);
  const answer = await browser.post("/settings/data", { currentPassword: PASSWORD });
  return { browser, path: answer.location ?? "", file: await browser.get(answer.location ?? "") };
}

describe("the file of all that is somebody's", () => {
  it("is JSON to keep, stored by no cache, with everything they gave and none of what others wrote", async () => {
    const { file } = await download();
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-disposition": `attachment; filename="${scene.person.handle}.json"`,
      "cache-control": "no-store",
    });
    const text = file.body.toLowerCase();
    const told = JSON.parse(file.body);
    expect(
      [...scene.canaries.identity, ...scene.canaries.texts].filter((c) => !text.includes(c)),
    ).toEqual([]);
    expect(told.idea.map((idea: { id: number }) => idea.id).sort()).toEqual(
      [scene.ideas.shared, scene.ideas.alone].sort(),
    );
    // Others are quoted in mails to them, and nowhere else.
    const rest = JSON.stringify({ ...told, mail: [] });
    expect(rest).not.toMatch(/I agree with|Thank you @/);
    expect(scene.secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/argon2|zqtaketoken|zqtakesession/);
  });

  it("is for its owner alone, who proved themself, and for ten minutes", async () => {
    const { browser, path } = await download();
    const others = await server.browserOf(scene.other.id);
    for (const [who, where] of [
      [others, path],
      [browser, "/settings/data/file?key=of-no-use"],
      [server.browser(), path],
    ] as const) {
      expect((await who.get(where)).status).toBe(302);
    }
    const back = setClock(() => Date.now() - 11 * MINUTE);
    const old = exportPath(server.services.secret, scene.person.id);
    back();
    expect((await browser.get(old)).status).toBe(302);
    const wrong = await browser.post("/settings/data", { currentPassword: "wrong" });
    expect(wrong.status).toBe(422);
  });

  it("holds a page of rows at a time, however many there are", async () => {
    const { database } = server.services;
    const many = 450;
    await database.write(async (trx) => {
      for (let turn = 0; turn < many; turn++) {
        await trx
          .insertInto("notification_preference")
          .values({ person_id: scene.other.id, kind: `kind${turn}`, mail: 1, inbox: 1 })
          .execute();
      }
    });
    const community = { name: "Test", publicUrl: "http://localhost" };
    let text = "";
    for await (const part of exportPerson(database.read, scene.other.id, community)) {
      expect(part.length).toBeLessThan(10_000);
      text += part;
    }
    expect(JSON.parse(text).notification_preference).toHaveLength(many);
  });
});
