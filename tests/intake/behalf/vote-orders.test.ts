import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeOverShadow } from "~/features/intake/take-over-shadow.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { withdrawVote } from "~/features/votes/cast-vote.server";
import { DomainError } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { listDrift } from "../../merges/scene";
import { makePerson } from "../../support/community";
import { openTestDatabase } from "../../support/database";
import { behalfScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** On the canonical idea, unless it says "twin"; "disown 1" is about the first entry. */
type Step =
  | "enter"
  | "enter on twin"
  | "vote"
  | "vote on twin"
  | "withdraw"
  | "disown"
  | "confirm"
  | "take back"
  | "merge"
  | "unmerge"
  | "erase customer"
  | "erase rep"
  | "refused";

/** How the vote of the customer stands on an idea: cast by a rep, their own, or not at all. */
type Stands = "rep's" | "own" | "none";

const cases: { steps: Step[]; canonical: Stands; twin?: Stands }[] = [
  { steps: ["enter"], canonical: "rep's" },
  { steps: ["enter", "enter"], canonical: "rep's" },
  { steps: ["vote", "enter"], canonical: "own" },
  { steps: ["enter", "vote"], canonical: "own" },
  { steps: ["enter", "withdraw"], canonical: "none" },
  { steps: ["vote", "enter", "withdraw"], canonical: "none" },
  { steps: ["enter", "withdraw", "vote"], canonical: "own" },
  { steps: ["enter", "disown"], canonical: "none" },
  { steps: ["enter", "disown", "disown"], canonical: "none" },
  { steps: ["enter", "disown", "refused", "enter"], canonical: "none" },
  { steps: ["enter", "disown", "vote", "enter"], canonical: "own" },
  { steps: ["enter", "disown", "confirm"], canonical: "own" },
  { steps: ["enter", "confirm"], canonical: "own" },
  { steps: ["enter", "confirm", "disown"], canonical: "none" },
  { steps: ["enter", "confirm", "refused", "take back"], canonical: "own" },
  { steps: ["enter", "withdraw", "confirm"], canonical: "own" },
  { steps: ["vote", "enter", "disown"], canonical: "own" },
  { steps: ["vote", "enter", "confirm", "disown"], canonical: "own" },
  { steps: ["enter", "vote", "disown"], canonical: "own" },
  { steps: ["enter", "take back"], canonical: "none" },
  { steps: ["enter", "take back", "enter"], canonical: "rep's" },
  { steps: ["enter", "vote", "take back"], canonical: "own" },
  { steps: ["enter", "take back", "disown"], canonical: "none" },
  { steps: ["enter", "take back", "refused", "confirm"], canonical: "none" },
  { steps: ["enter on twin", "merge"], canonical: "rep's", twin: "rep's" },
  { steps: ["enter on twin", "merge", "disown"], canonical: "none", twin: "none" },
  { steps: ["enter on twin", "merge", "take back"], canonical: "none", twin: "none" },
  { steps: ["enter on twin", "merge", "confirm"], canonical: "own", twin: "own" },
  { steps: ["enter on twin", "merge", "disown", "unmerge"], canonical: "none", twin: "none" },
  { steps: ["enter on twin", "merge", "vote", "unmerge"], canonical: "own", twin: "rep's" },
  { steps: ["enter on twin", "merge", "withdraw", "unmerge"], canonical: "none", twin: "none" },
  {
    steps: ["enter on twin", "merge", "disown", "confirm", "unmerge"],
    canonical: "none",
    twin: "own",
  },
  { steps: ["vote", "enter on twin", "merge"], canonical: "own", twin: "rep's" },
  { steps: ["vote", "enter on twin", "merge", "disown"], canonical: "own", twin: "none" },
  { steps: ["vote on twin", "enter", "merge"], canonical: "own", twin: "own" },
  { steps: ["vote on twin", "enter", "merge", "disown"], canonical: "own", twin: "own" },
  {
    steps: ["vote on twin", "enter", "merge", "disown", "unmerge"],
    canonical: "none",
    twin: "own",
  },
  {
    steps: ["vote on twin", "enter", "merge", "confirm", "unmerge"],
    canonical: "own",
    twin: "own",
  },
  { steps: ["vote on twin", "merge", "enter", "unmerge"], canonical: "none", twin: "own" },
  { steps: ["enter", "enter on twin", "merge"], canonical: "rep's", twin: "rep's" },
  { steps: ["enter on twin", "merge", "enter", "unmerge"], canonical: "rep's", twin: "rep's" },
  {
    steps: ["enter on twin", "disown", "merge", "refused", "enter"],
    canonical: "none",
    twin: "none",
  },
  { steps: ["enter", "erase customer"], canonical: "rep's" },
  { steps: ["enter", "disown", "erase customer"], canonical: "none" },
  { steps: ["enter", "erase rep"], canonical: "rep's" },
  { steps: ["enter", "erase rep", "disown"], canonical: "none" },
  { steps: ["enter", "erase customer", "refused", "enter"], canonical: "rep's" },
];

describe("a customer's vote, in every order of what they and a rep do", () => {
  it.each(cases)("$steps", async ({ steps, canonical, twin = "none" }) => {
    const scene = await behalfScene(database);
    let entry = { id: 0 };
    const acts: Record<Exclude<Step, "refused">, () => Promise<unknown>> = {
      enter: async () => (entry = await scene.enter({ quote: `Said ${Math.random()}` })),
      "enter on twin": async () => (entry = await scene.enter({ ideaId: scene.twin.id })),
      vote: () => scene.vote(scene.customer, scene.canonical),
      "vote on twin": () => scene.vote(scene.customer, scene.twin),
      withdraw: () =>
        database.write((trx) => withdrawVote(trx, scene.customer, scene.canonical.id)),
      disown: () => scene.disown(entry),
      confirm: () => scene.confirm(entry),
      "take back": () => scene.takeBack(entry),
      merge: () => scene.merge(scene.canonical, [scene.twin.id]),
      unmerge: () => scene.unmerge(scene.twin),
      "erase customer": () => erase(scene.customer.id),
      "erase rep": () => erase(scene.felix.id),
    };
    for (const [at, step] of steps.entries()) {
      if (step === "refused") continue;
      const done = acts[step]();
      if (steps[at - 1] === "refused") await expect(done).rejects.toThrow(DomainError);
      else await done;
    }
    expect(await standing(scene.canonical.id, scene.customer.id)).toBe(canonical);
    expect(await standing(scene.twin.id, scene.customer.id)).toBe(twin);
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });
});

describe("a customer whom a rep made a shadow, and who signs up later", () => {
  it.each([
    { own: false, stands: "rep's" },
    { own: true, stands: "own" },
  ] as const)("has the one vote, with an own one: $own", async ({ own, stands }) => {
    const scene = await behalfScene(database);
    const email = `came${own}@example.com`;
    const values = { account_id: scene.account.id, email, email_folded: email };
    const shadow = await makePerson(database, "member", {
      ...values,
      ...{ shadow: 1 as const, email_verified_at: null },
    });
    const entry = await scene.enter({ personId: shadow.id });
    const person = await makePerson(database, "member", { ...values, account_id: null });
    if (own) await scene.vote(person, scene.canonical);
    await database.write((trx) => takeOverShadow(trx, person.id));
    expect(await standing(scene.canonical.id, person.id)).toBe(stands);
    const row = await database.read
      .selectFrom("behalf_entry")
      .select("person_id")
      .where("id", "=", entry.id)
      .executeTakeFirstOrThrow();
    expect(row.person_id).toBe(person.id);
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });
});

async function standing(ideaId: number, personId: number): Promise<Stands> {
  const vote = await database.read
    .selectFrom("vote")
    .select("behalf_id")
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", personId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (!vote) return "none";
  return vote.behalf_id === null ? "own" : "rep's";
}

/** A rep is a member again before they go. */
async function erase(personId: number): Promise<void> {
  await database.write((trx) =>
    trx.updateTable("person").set({ erasure_at: 1 }).where("id", "=", personId).execute(),
  );
  await erasePerson(database, { personId });
}
