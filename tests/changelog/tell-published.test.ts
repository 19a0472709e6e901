import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { follow } from "~/features/ideas/follow.server";
import { moveItem } from "~/features/roadmap/move-item.server";
import { DAY, setClock } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { scene, vote } from "../notifications/scene";
import { jobsOf, runJobs, toldTo } from "../notifications/telling";
import { makeItem } from "../roadmap/scene";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { makePublished } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const kinds = (mails: readonly { kind: string }[]) => mails.map(({ kind }) => kind);

async function makeAccount(values: { owner_id: number }) {
  const row = { name: "Nordlicht", name_folded: `nordlicht${values.owner_id}`, kind: "customer" };
  return database.write(async (trx) => {
    const account = trx
      .insertInto("account")
      .values({ ...row, kind: "customer", created_at: 1, ...values });
    return (await account.returning("id").executeTakeFirstOrThrow()).id;
  });
}

describe("what is published", () => {
  it("is told once to each who wrote, voted or follows, and to the rep of the account", async () => {
    const { author, idea } = await scene(database);
    const rep = await makePerson(database, "rep");
    const accountId = await makeAccount({ owner_id: rep.id });
    const voter = await makePerson(database, "member", { account_id: accountId });
    const follower = await makePerson(database);
    await vote(database, voter, idea.id);
    const item = await makeItem(database, [idea.id]);
    await database.write((trx) => follow(trx, follower, { kind: "roadmap_item", id: item.id }));
    await runJobs(database);
    await makePublished(database, { title: "Warm cups", itemId: item.id, ideaIds: [idea.id] });
    await runJobs(database);
    for (const person of [author, voter]) {
      const { mails } = await toldTo(database, person);
      expect(kinds(mails).filter((kind) => kind === "published")).toHaveLength(1);
    }
    expect(kinds((await toldTo(database, follower)).mails)).toEqual(["published"]);
    const told = await toldTo(database, rep);
    expect(kinds(told.mails)).toEqual(["published"]);
    expect(told.mails[0]?.body_text).toContain(`/accounts/${accountId}`);
    expect((await toldTo(database, voter)).mails.at(-1)?.body_text).not.toContain("/accounts/");
  });

  it("makes no second mail of a delivery that somebody was told of weeks before", async () => {
    const { author, staff, idea } = await scene(database);
    const item = await makeItem(database, [idea.id]);
    await database.write((trx) =>
      moveItem(trx, staff, item.id, { horizon: "delivered", afterId: null, why: "In the shops." }),
    );
    await runJobs(database);
    const restore = setClock(() => Date.now() + 20 * DAY);
    try {
      await makePublished(database, { itemId: item.id, ideaIds: [idea.id] });
      await jobsOf(database).runDue();
    } finally {
      restore();
    }
    const { inbox, mails } = await toldTo(database, author);
    expect(inbox.slice(1)).toEqual(["item_delivered", "credit_asked", "published"]);
    expect(kinds(mails).slice(1)).toEqual(["item_delivered", "credit_asked"]);
  });
});
