import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import { usualGate } from "~/features/community/promotion-gate";
import { type KnownEvidence, missingEvidence } from "~/features/evidence/gate";
import { listHistory } from "~/features/roadmap/item-history.queries.server";
import { demoteIdea, promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { ideasOn } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const target = { title: "Warm cups for all", summary: "", horizon: "later" } as const;
const reason = "The fair in March wants to see it.";

async function say(ideaId: number, ...kinds: NewRow<"evidence">["kind"][]) {
  for (const kind of kinds) {
    const { id } = await makePerson(database);
    const amount = kind === "implication" ? ({ amount: 100, unit: "hours_month" } as const) : {};
    await database.write((trx) =>
      trx
        .insertInto("evidence")
        .values({
          ...{ idea_id: ideaId, kind, body: "So it is.", person_id: id, account_id: null },
          ...{ ...amount, created_at: 1 },
        })
        .execute(),
    );
  }
}

async function scene() {
  const { ids } = await ideasOn(database, 2);
  const rep = await makePerson(database, "rep");
  const [id = 0, other = 0] = ids;
  const promote = (ideaIds: number[], to: Parameters<typeof promoteIdeas>[3]) =>
    database.write((trx) => promoteIdeas(trx, rep, ideaIds, to));
  return { id, other, rep, promote };
}

describe("a promotion", () => {
  it("of an idea of which little is known wants a reason, and says what is missing", async () => {
    const { id, promote } = await scene();
    await say(id, "problem");
    const refused = await promote([id], target).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect((refused as Invalid).fields["reason"]).toEqual([
      "roadmap:gate.reasonNeeded",
      'roadmap:gate.problems|{"count":2,"known":1}',
      'roadmap:gate.implications|{"count":1,"known":0}',
      'roadmap:gate.payoffs|{"count":1,"known":0}',
    ]);
  });

  it("keeps the reason where staff read it, and nobody else", async () => {
    const { id, rep, promote } = await scene();
    const itemId = await promote([id], { ...target, reason });
    const whys = async (viewer: typeof visitor) =>
      (await listHistory(database.read, viewer, itemId)).map(({ why }) => why);
    expect(await whys(rep)).toContain(reason);
    expect(await whys(visitor)).not.toContain(reason);
  });

  it("that was taken back and made again keeps the reason of the last one", async () => {
    const { id, other, rep, promote } = await scene();
    const itemId = await promote([id, other], { ...target, reason });
    await database.write((trx) => demoteIdea(trx, rep, itemId, id));
    await expect(promote([id], { itemId })).rejects.toBeInstanceOf(Invalid);
    await promote([id], { itemId, reason: "Now for good reasons." });
    const row = await database.read
      .selectFrom("roadmap_item_idea")
      .select("reason")
      .where("idea_id", "=", id)
      .executeTakeFirst();
    expect(row?.reason).toBe("Now for good reasons.");
  });

  it("passes by what is known of all its ideas together, and keeps no reason then", async () => {
    const { id, other, promote } = await scene();
    await say(id, "problem", "problem", "implication");
    await say(other, "need_payoff");
    await promote([id, other], { ...target, reason });
    const row = await database.read
      .selectFrom("roadmap_item_idea")
      .select("reason")
      .where("idea_id", "=", id)
      .executeTakeFirst();
    expect(row?.reason).toBe("");
  });

  it("of what stands there already asks for nothing", async () => {
    const { id, promote } = await scene();
    const itemId = await promote([id], { ...target, reason });
    await expect(promote([id], { itemId })).resolves.toBe(itemId);
  });

  it("asks for nothing where the gate is off", async () => {
    const { id, promote } = await scene();
    const off = { promotionGate: { ...usualGate, on: false } };
    await database.write((trx) => updateCommunity(trx, off));
    await expect(promote([id], target)).resolves.toBeGreaterThan(0);
    await database.write((trx) => updateCommunity(trx, { promotionGate: usualGate }));
  });
});

describe("what a promotion misses", () => {
  const known = (problems: number, implications: number, payoffs: number): KnownEvidence => ({
    ...{ problems, implications, payoffs },
  });

  it.each([
    [known(0, 0, 0), ["problems", "implications", "payoffs"]],
    [known(2, 1, 1), []],
    [known(1, 1, 1), ["problems"]],
    [known(9, 0, 9), ["implications"]],
  ])("of %j is %j", (has, parts) => {
    expect(missingEvidence(usualGate, has).map(({ part }) => part)).toEqual(parts);
    expect(missingEvidence({ ...usualGate, on: false }, has)).toEqual([]);
  });
});
