import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setWithdrawn } from "~/features/ideas/end-idea.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";
import { readIdea } from "../support/discussion";
import { mergeScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function clocks(dues: (number | null)[]) {
  const scene = await mergeScene(database, { ideas: dues.length });
  for (const [at, id] of scene.ids.entries()) {
    await database.write((trx) =>
      trx
        .updateTable("idea")
        .set({ reply_due_at: dues[at] ?? null, newcomer: at === 1 ? 1 : 0 })
        .where("id", "=", id)
        .execute(),
    );
  }
  const clock = async () => {
    const { reply_due_at, newcomer } = await readIdea(database, scene.canonical.id);
    return [reply_due_at, newcomer];
  };
  return { ...scene, clock };
}

describe("the reply clock of a canonical idea", () => {
  it("is the earliest of those who wait, until they go their own way", async () => {
    const scene = await clocks([500, 300, 400]);
    await scene.merge(
      scene.canonical,
      scene.others.map((idea) => idea.id),
    );
    expect(await scene.clock()).toEqual([300, 1]);
    await scene.unmerge(scene.twin);
    expect(await scene.clock()).toEqual([400, 0]);
    for (const idea of scene.others) await scene.unmerge(idea);
    expect(await scene.clock()).toEqual([500, 0]);
  });

  it("runs for a merged idea also where it had none, or its author left", async () => {
    const scene = await clocks([null, 300]);
    await scene.merge(scene.canonical, [scene.twin.id]);
    await database.write((trx) => setWithdrawn(trx, scene.canonical.id));
    expect(await scene.clock()).toEqual([300, 1]);
    await scene.unmerge(scene.twin);
    expect(await scene.clock()).toEqual([null, 0]);
  });

  it("takes nothing over from what was answered", async () => {
    const scene = await clocks([500, 300]);
    await database.write((trx) =>
      trx
        .updateTable("idea")
        .set({ first_answered_at: 200, answered_at: 200 })
        .where("id", "=", scene.twin.id)
        .execute(),
    );
    await scene.merge(scene.canonical, [scene.twin.id]);
    expect(await scene.clock()).toEqual([500, 0]);
  });
});
