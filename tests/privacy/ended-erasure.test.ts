import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportPerson } from "~/features/privacy/export/export-person.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { findInTables } from "../support/all-tables";
import { startTestServer, type TestServer } from "../support/http";
import { upwell } from "../support/run-upwell";
import { type CanaryScene, makeCanaryScene, untilJobsRan } from "./canaries";
import { eraseAcrossEnds } from "./ended-process";

/** At how many places the erasure of the canary can stop, at least. */
const LEAST_ENDS = 20;

let server: TestServer;
let database: Database;
let scene: CanaryScene;
let had: Record<string, number>;

beforeAll(async () => {
  server = await startTestServer();
  database = server.services.database;
  await database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
  scene = await makeCanaryScene(server, "zqends");
  await untilJobsRan(database);
  had = await countOwn(scene.other.id);
  const due = { erasure_at: now() - 1, erasure_texts: 1 as const };
  await database.write((trx) =>
    trx.updateTable("person").set(due).where("id", "=", scene.person.id).execute(),
  );
});
afterAll(() => server.stop());

/** How many rows of each kind are somebody's; mails to them may tell of who is erased, and go too. */
async function countOwn(personId: number): Promise<Record<string, number>> {
  const community = { name: "Test", publicUrl: server.address };
  const parts: string[] = [];
  for await (const part of exportPerson(database.read, personId, community)) parts.push(part);
  const { mail, ...told } = JSON.parse(parts.join("")) as Record<string, unknown[]>;
  return Object.fromEntries(Object.entries(told).map(([section, rows]) => [section, rows.length]));
}

describe("an erasure whose process ends wherever it can", () => {
  it("comes to its end all the same, once", async () => {
    expect(await eraseAcrossEnds(database, scene.person.id)).toBeGreaterThanOrEqual(LEAST_ENDS);
    const ended = await database.read
      .selectFrom("activity")
      .select("subject_id")
      .where("verb", "=", "person.erased")
      .execute();
    expect(ended).toEqual([{ subject_id: scene.person.id }]);
  });

  it("leaves no word of the person in any table", async () => {
    const { identity, texts } = scene.canaries;
    expect(await findInTables(database, [...identity, ...texts])).toEqual([]);
  });

  it("takes nothing from anybody else, and counts nothing twice", async () => {
    expect(await countOwn(scene.other.id)).toEqual(had);
    const { out } = await upwell(server.services.env.databaseUrl, "doctor");
    expect(out).toContain("Every counter is right.");
  });
});
