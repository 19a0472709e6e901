import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanUp } from "~/features/notifications/clean-up.server";
import { listOutbox } from "~/features/notifications/outbox.queries.server";
import { retryMail } from "~/features/notifications/retry-mail.server";
import { showMail } from "~/features/notifications/show-mail.server";
import { now } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import { queueMail } from "~/platform/mail.server";
import type { Database } from "~db/connect.server";
import type { Role } from "~db/schema";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let made = 0;

async function queue(tokenHash?: string): Promise<number> {
  made++;
  const key = `outbox:${made}`;
  const texts = { subject: `Mail ${made}`, text: "The link", html: "<p>The link</p>" };
  const to = "reader@example.com";
  await database.write((trx) =>
    queueMail(trx, {
      ...{ key, kind: "verify", personId: null, to, ...texts },
      ...(tokenHash ? { tokenHash } : {}),
    }),
  );
  const { id } = await database.read
    .selectFrom("mail")
    .select("id")
    .where("mail_key", "=", key)
    .executeTakeFirstOrThrow();
  return id;
}

async function recordsOf(mailId: number) {
  return database.read
    .selectFrom("activity")
    .selectAll()
    .where("verb", "=", "mail.token_shown")
    .where("subject_id", "=", mailId)
    .execute();
}

describe("the outbox", () => {
  it("shows mails newest first, by state where that is asked for", async () => {
    const first = await queue();
    const second = await queue();
    await database.write((trx) =>
      trx.updateTable("mail").set({ state: "dead" }).where("id", "=", first).execute(),
    );
    const all = await listOutbox(database.read, { state: null, before: null });
    expect(all.mails.slice(0, 2).map(({ id }) => id)).toEqual([second, first]);
    const dead = await listOutbox(database.read, { state: "dead", before: null });
    expect(dead.mails.map(({ id }) => id)).toEqual([first]);
  });

  it("puts on record that an admin opened a mail with somebody's link", async () => {
    const admin = await makePerson(database, "admin");
    const plain = await queue();
    const secret = await queue("hash-one");
    expect((await showMail(database, admin, plain)).text).toBe("The link");
    expect((await showMail(database, admin, secret)).text).toBe("The link");
    expect(await recordsOf(plain)).toHaveLength(0);
    expect(await recordsOf(secret)).toMatchObject([{ actor_id: admin.id, staff_only: 1 }]);
  });

  it("is open to admins alone, to read and to send again", async () => {
    const id = await queue("hash-two");
    for (const role of ["member", "rep", "product"] satisfies Role[]) {
      const person = await makePerson(database, role);
      await expect(showMail(database, person, id)).rejects.toBeInstanceOf(Forbidden);
      const attempt = database.write((trx) => retryMail(trx, person, id));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(showMail(database, visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
    expect(await recordsOf(id)).toHaveLength(0);
  });

  it("sends nothing again that left already or lost its text", async () => {
    const admin = await makePerson(database, "admin");
    for (const change of [{ state: "sent" as const }, { body_text: "" }]) {
      const id = await queue();
      await database.write((trx) =>
        trx.updateTable("mail").set(change).where("id", "=", id).execute(),
      );
      const attempt = database.write((trx) => retryMail(trx, admin, id));
      await expect(attempt).rejects.toBeInstanceOf(Conflict);
    }
    const attempt = database.write((trx) => retryMail(trx, admin, 999_999));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the clean-up", () => {
  it("erases what expired and keeps the rest, however often it runs, and comes again", async () => {
    const person = await makePerson(database);
    const expired = await queue("hash-expired");
    const valid = await queue("hash-valid");
    const at = now();
    const token = { purpose: "verify", created_at: at, person_id: person.id };
    const session = { person_id: person.id, created_at: at };
    await database.write(async (trx) => {
      await trx
        .insertInto("token")
        .values([
          { ...token, hash: "hash-expired", expires_at: at - 1 },
          { ...token, hash: "hash-valid", expires_at: at + 60_000 },
        ])
        .execute();
      await trx
        .insertInto("session")
        .values([
          { ...session, id: "idle", expires_at: at - 1, ends_at: at + 60_000 },
          { ...session, id: "ended", expires_at: at + 60_000, ends_at: at - 1 },
          { ...session, id: "open", expires_at: at + 60_000, ends_at: at + 60_000 },
        ])
        .execute();
    });
    for (let time = 0; time < 2; time++) await cleanUp(database, readEnv({}).keep);
    const mails = await database.read
      .selectFrom("mail")
      .select(["id", "body_text"])
      .where("id", "in", [expired, valid])
      .orderBy("id")
      .execute();
    expect(mails.map(({ body_text }) => body_text)).toEqual(["", "The link"]);
    const tokens = await database.read.selectFrom("token").select("hash").execute();
    expect(tokens).toEqual([{ hash: "hash-valid" }]);
    const sessions = await database.read.selectFrom("session").select("id").execute();
    expect(sessions).toEqual([{ id: "open" }]);
    const jobs = await database.read
      .selectFrom("job")
      .select("run_at")
      .where("kind", "=", "clean_up")
      .execute();
    expect(jobs).toHaveLength(1);
  });
});
