import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import type { Database } from "~db/connect.server";
import { mergeScene } from "../merges/scene";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, vote } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The canonical idea is of somebody else. */
async function scene() {
  const merge = await mergeScene(database, { ideas: 3 });
  const owner = await makePerson(database);
  await database.write((trx) =>
    trx
      .updateTable("idea")
      .set({ author_id: owner.id })
      .where("id", "=", merge.canonical.id)
      .execute(),
  );
  const [voter, commenter, both] = await Promise.all([1, 2, 3].map(() => makePerson(database)));
  if (!voter || !commenter || !both) throw new Error("nobody there");
  await vote(database, voter, merge.twin.id);
  await comment(database, commenter, merge.twin.id, "We need it as well.");
  for (const { id } of [merge.twin, merge.canonical]) await vote(database, both, id);
  await runJobs(database);
  return { ...merge, owner, voter, commenter, both };
}

describe("a merge", () => {
  it("is told to the people of the merged idea, and shown to those of the other, once", async () => {
    const { author, owner, voter, commenter, both, canonical, others, merge } = await scene();
    const before = (await toldTo(database, author)).inbox.length;
    await merge(
      canonical,
      others.map((idea) => idea.id),
    );
    await runJobs(database);
    const told = await toldTo(database, author);
    expect(told.inbox.slice(before)).toEqual(["merged", "merged"]);
    expect(told.mails.at(-1)?.subject).toContain("is now part of another one");
    expect(told.mails.at(-1)?.body_text).toContain("It goes on as “An idea numbered");
    for (const person of [voter, both]) {
      const { inbox, mails } = await toldTo(database, person);
      expect([inbox, mails.length]).toEqual([["merged"], 1]);
    }
    expect(await toldTo(database, commenter)).toEqual({ inbox: ["merged"], mails: [] });
    expect(await toldTo(database, owner)).toEqual({ inbox: ["took_in"], mails: [] });
  });

  it("that was taken back in time is told to nobody", async () => {
    const { owner, voter, canonical, twin, merge, unmerge } = await scene();
    await merge(canonical, [twin.id]);
    await unmerge(twin);
    await runJobs(database);
    for (const person of [owner, voter]) {
      expect(await toldTo(database, person)).toEqual({ inbox: [], mails: [] });
    }
  });

  it("makes the canonical idea's answer the merged author's, told at once", async () => {
    const { author, mara, canonical, twin, merge } = await scene();
    await merge(canonical, [twin.id]);
    await runJobs(database);
    await database.write((trx) =>
      respondOfficially(trx, mara, canonical.id, {
        ...{ version: 0, body: "We build it.", bodyHtml: "<p>We build it.</p>", whatChanged: "" },
      }),
    );
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, author);
    expect(inbox.at(-1)).toBe("responded");
    expect(mails.at(-1)?.kind).toBe("responded");
  });
});
