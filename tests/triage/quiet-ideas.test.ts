import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import { usualClock } from "~/features/community/reply-clock";
import { isQuietSince, staysQuiet } from "~/features/ideas/quiet-ideas.server";
import { jobHandlers } from "~/features/notifications/job-handlers.server";
import { archiveQuietIdeas, enqueueQuietIdeas } from "~/features/triage/archive-quiet.server";
import { changeStatus } from "~/features/triage/change-status.server";
import { reviveIdea } from "~/features/triage/revive-idea.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { DAY, setClock } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { statusId, triageScene } from "./scene";

const START = Date.UTC(2026, 0, 5, 9);
let database: Database;
let resetClock = () => {};

beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => resetClock());
afterAll(() => database.close());

const at = (days: number) => {
  resetClock();
  resetClock = setClock(() => START + days * DAY);
};
const night = () => archiveQuietIdeas(database);
const scene = (idea: Partial<NewRow<"idea">> = {}) => {
  at(0);
  return triageScene(database, { idea: { created_at: START, ...idea } });
};
const verbsOf = async ({ activity }: Awaited<ReturnType<typeof scene>>) =>
  (await activity()).map(({ verb }) => verb);

/** The last thing that happened to an idea, as the job of its row reads it. */
async function react({ activity }: Awaited<ReturnType<typeof scene>>) {
  const last = (await activity()).at(-1);
  await reviveIdea(database, last?.id ?? 0);
}

describe("an open idea to which nothing happens", () => {
  it("has its people told, is archived two weeks later, and comes back with a vote", async () => {
    const own = await scene();
    const review = await statusId(database, "under_review");
    await database.write((trx) =>
      trx.updateTable("idea").set({ status_id: review }).where("id", "=", own.idea.id).execute(),
    );
    at(165);
    await night();
    expect(await verbsOf(own)).toEqual([]);
    at(166);
    await night();
    await night();
    expect(await verbsOf(own)).toEqual(["idea.went_quiet"]);
    at(179);
    await night();
    expect((await own.reread()).status_id).toBe(review);
    at(181);
    await night();
    await night();
    const archived = await own.reread();
    expect(archived).toMatchObject({ status_group: "closed", archived_from_id: review, listed: 1 });
    expect(archived.status_excerpt).toContain(
      "Nobody has voted, commented or added evidence for 180",
    );
    expect(await verbsOf(own)).toEqual(["idea.went_quiet", "idea.status_changed"]);
    await vote(own.idea.id);
    await react(own);
    await reviveIdea(
      database,
      (await own.activity()).find(({ verb }) => verb === "vote.cast")?.id ?? 0,
    );
    expect(await own.reread()).toMatchObject({ status_id: review, status_group: "open" });
    expect((await verbsOf(own)).filter((verb) => verb === "idea.status_changed")).toHaveLength(2);
  });

  it("stays open when somebody votes after they were told", async () => {
    const own = await scene();
    at(170);
    await night();
    await vote(own.idea.id);
    at(190);
    await night();
    expect(await own.reread()).toMatchObject({ status_group: "open", quiet_told_at: null });
  });

  it.each<[string, Partial<NewRow<"idea">>]>([
    ["waits for its first answer", { reply_due_at: START + DAY }],
    ["is hidden or merged", { listed: 0 }],
    ["was imported long after it was written", { created_at: 1, active_at: START + 100 * DAY }],
  ])("is left alone while it %s", async (_why, values) => {
    const own = await scene(values);
    at(181);
    await night();
    at(200);
    await night();
    expect(await own.activity()).toEqual([]);
  });

  it("is left alone where the community archives nothing", async () => {
    const clock = { ...usualClock, archiveAfterDays: 0 };
    await database.write((trx) => updateCommunity(trx, { clock }));
    const own = await scene();
    at(400);
    await night();
    expect(await own.activity()).toEqual([]);
    await database.write((trx) => updateCommunity(trx, { clock: usualClock }));
  });

  it("stays archived for the team's own vote, and where the team decided it", async () => {
    const byTeam = await scene();
    const product = await makePerson(database, "product");
    const input = {
      statusId: await statusId(database, "archived"),
      fromStatusId: byTeam.idea.status_id,
    };
    const words = { note: "", noteHtml: "", reasonCode: null, wouldChange: "" };
    await database.write((trx) =>
      changeStatus(trx, product, byTeam.idea.id, {
        ...input,
        ...words,
        possibleWhere: "",
        conflictsWith: "",
      }),
    );
    await vote(byTeam.idea.id);
    await react(byTeam);
    expect((await byTeam.reread()).status_group).toBe("closed");
  });
});

it("has one job a night", async () => {
  at(0);
  await database.write(enqueueQuietIdeas);
  await database.write(enqueueQuietIdeas);
  const jobs = await database.read
    .selectFrom("job")
    .select("run_at")
    .where("kind", "=", "quiet_ideas")
    .where("run_at", ">", START)
    .where("run_at", "<", START + 2 * DAY)
    .execute();
  expect(jobs).toEqual([{ run_at: Date.UTC(2026, 0, 6, 3) }]);
  expect(Object.keys(jobHandlers({ env: { smtpUrl: null } } as never))).toContain("quiet_ideas");
});

it("finds quiet ideas among many along an index", async () => {
  const author = await makePerson(database);
  await makeManyIdeas(database, author, [await makeBoard(database)], 3_000);
  await database.write(async (trx) => {
    await trx
      .updateTable("idea")
      .set({ quiet_told_at: 1 })
      .where(sql<boolean>`id % 100 = 0`)
      .execute();
    if (engine === "postgres") await sql`analyze idea`.execute(trx);
  });
  const plans = await explainQueries(database.read, async (db) => {
    const query = db.selectFrom("idea").select("id").orderBy("id").limit(100);
    await query.clearOrderBy().where(isQuietSince(5)).orderBy("active_at").orderBy("id").execute();
    await query
      .clearOrderBy()
      .where(staysQuiet(5, 5))
      .orderBy("quiet_told_at")
      .orderBy("id")
      .execute();
  });
  expect(plans[0]).toContain("idea_quiet");
  expect(plans[1]).toContain("idea_quiet_told");
  for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE|Seq Scan|Sort/);
});

async function vote(ideaId: number) {
  const member = await makePerson(database);
  await database.write((trx) => castVote(trx, member, ideaId, { importance: 2, because: "" }));
}
