import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expireToken,
  findToken,
  insertToken,
  newToken,
  spendToken,
  type TokenPurpose,
  voidTokens,
} from "~/features/people/tokens.server";
import { HOUR, setClock } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import { queueMail } from "~/platform/mail.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A token of a new person, and the mail that carries it. */
async function issued(purpose: TokenPurpose) {
  const person = await makePerson(database);
  const token = newToken();
  await database.write(async (trx) => {
    await insertToken(trx, token, purpose, { personId: person.id, email: "a@example.com" });
    await queueMail(trx, {
      key: token.hash,
      kind: purpose,
      personId: person.id,
      to: "a@example.com",
      subject: "A link",
      text: token.token,
      html: token.token,
      tokenHash: token.hash,
    });
  });
  const body = async () => {
    const mail = await database.read
      .selectFrom("mail")
      .select(["body_text", "body_html"])
      .where("token_hash", "=", token.hash)
      .executeTakeFirstOrThrow();
    return mail.body_text + mail.body_html;
  };
  return { person, ...token, body };
}

const spend = (token: string, purpose: TokenPurpose) =>
  database.write((trx) => spendToken(trx, token, purpose));

describe("a token", () => {
  it("is stored as a hash alone", async () => {
    const { token, hash } = await issued("reset");
    const row = await findToken(database.read, token, "reset");
    expect(row?.hash).toBe(hash);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("of one purpose is nothing for another", async () => {
    const { token } = await issued("reset");
    for (const purpose of ["verify", "change_mail", "sign_up", "setup"] as const) {
      expect(await findToken(database.read, token, purpose)).toBeUndefined();
      await expect(spend(token, purpose)).rejects.toBeInstanceOf(NotFound);
    }
    expect(await findToken(database.read, token, "reset")).toBeDefined();
  });

  it("works once, also for two at the same moment", async () => {
    const { token } = await issued("verify");
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => spend(token, "verify")));
    expect(tries.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
  });

  it("leaves the stored mail when it is used", async () => {
    const { token, body } = await issued("verify");
    expect(await body()).toContain(token);
    await spend(token, "verify");
    expect(await body()).toBe("");
  });

  it("for a new password is good for two hours", async () => {
    const { token, hash, body } = await issued("reset");
    const restore = setClock(() => Date.now() + 2 * HOUR + 1);
    try {
      await expect(spend(token, "reset")).rejects.toBeInstanceOf(NotFound);
      await expireToken(database, { hash });
    } finally {
      restore();
    }
    expect(await body()).toBe("");
  });

  it("that is still good outlives a clean-up that comes early", async () => {
    const { token, hash } = await issued("reset");
    await expireToken(database, { hash });
    expect(await findToken(database.read, token, "reset")).toBeDefined();
  });

  it("is void with the others of its person and purpose", async () => {
    const { person, token, body } = await issued("reset");
    await database.write((trx) => voidTokens(trx, person.id, ["reset"]));
    expect(await findToken(database.read, token, "reset")).toBeUndefined();
    expect(await body()).toBe("");
  });
});
