import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unfollow } from "~/features/ideas/follow.server";
import { nameStatuses } from "~/features/ideas/name-statuses.server";
import { tellPeople } from "~/features/notifications/tell-people.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene, setStatus, vote } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await nameStatuses(database);
});
afterAll(() => database.close());

describe("being told", () => {
  it("happens once, however often the job runs", async () => {
    const { author, staff, idea } = await scene(database);
    await comment(database, staff, idea.id, "Once");
    const { activityId } = await database.read
      .selectFrom("activity")
      .select("id as activityId")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    await runJobs(database);
    const env = { publicUrl: "https://ideas.example.com", smtpUrl: null };
    await tellPeople({ database, env, secret: "secret" }, { activityId });
    const { inbox, mails } = await toldTo(database, author);
    expect([inbox.length, mails.length]).toEqual([1, 1]);
  });

  it.each([
    ["de", "Deine Idee „Nr. 5“ steht jetzt auf: Geplant"],
    ["fr", "Votre idée «\u00a0Nr. 5\u00a0» est maintenant\u00a0: Planifiée"],
  ])("is in the reader's language: %s", async (language, subject) => {
    const { staff, board } = await scene(database);
    const author = await makePerson(database, "member", { language });
    const idea = await makeIdea(database, author, board, { title: "Nr. 5" });
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    const { mails } = await toldTo(database, author);
    expect(mails[0]?.subject).toBe(subject);
    expect(mails[0]?.body_html).toContain(`lang="${language}"`);
  });

  it("reaches neither suspended people nor shadows nor those who stopped following", async () => {
    const { staff, idea } = await scene(database);
    const suspended = await makePerson(database);
    const shadow = await makePerson(database, "member", { shadow: 1 });
    const stopped = await makePerson(database);
    for (const person of [suspended, shadow, stopped]) await vote(database, person, idea.id);
    await database.write((trx) =>
      trx.updateTable("person").set({ suspended_at: 1 }).where("id", "=", suspended.id).execute(),
    );
    await database.write((trx) => unfollow(trx, stopped, { kind: "idea", id: idea.id }));
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    for (const person of [suspended, shadow, stopped]) {
      expect(await toldTo(database, person)).toEqual({ inbox: [], mails: [] });
    }
  });

  it("goes the ways that a person chose", async () => {
    const { author, staff, idea } = await scene(database);
    await database.write((trx) =>
      trx
        .insertInto("notification_preference")
        .values({ person_id: author.id, kind: "reply", mail: 0, inbox: 1 })
        .execute(),
    );
    await comment(database, staff, idea.id, "No mail, please");
    await runJobs(database);
    expect(await toldTo(database, author)).toEqual({ inbox: ["replied"], mails: [] });
  });

  it("mails nobody at an address that is not verified, where mail goes out", async () => {
    const { staff, board } = await scene(database);
    const author = await makePerson(database, "member", { email_verified_at: null });
    const idea = await makeIdea(database, author, board);
    await comment(database, staff, idea.id, "Hello");
    await runJobs(database, { SMTP_URL: "smtp://127.0.0.1:9" });
    expect(await toldTo(database, author)).toEqual({ inbox: ["replied"], mails: [] });
  });

  it("reaches everybody, also where they are more than one batch", async () => {
    const { staff, idea } = await scene(database);
    const at = now();
    const people = Array.from({ length: 130 }, (_, index) => `crowd${index}`);
    await database.write(async (trx) => {
      const voters = await trx
        .insertInto("person")
        .values(
          people.map((name) => ({
            handle: name,
            handle_folded: name,
            name,
            email: `${name}@example.com`,
            email_folded: `${name}@example.com`,
            email_verified_at: at,
            created_at: at,
          })),
        )
        .returning("id")
        .execute();
      const vote = { idea_id: idea.id, importance: 1 as const, first_at: at, created_at: at };
      await trx
        .insertInto("vote")
        .values(voters.map(({ id }) => ({ ...vote, person_id: id })))
        .execute();
    });
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    const { count } = await database.read
      .selectFrom("mail")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("idea_id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(count).toBe(131);
  });
});
