import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertToken, newToken } from "~/features/people/tokens.server";
import { HOUR, MINUTE, setClock } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import * as login from "~/routes/login";
import * as ask from "~/routes/login_.link";
import * as open from "~/routes/login_.link_.$token";
import * as reset from "~/routes/reset_.$token";
import * as mail from "~/routes/settings.mail";
import * as password from "~/routes/settings.password";
import { makePerson } from "../support/community";
import { mailsTo, openSite, type Site, tokenTo } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  hash = await hashPassword("right password");
});
afterAll(() => site.close());

let visitors = 0;
const somebody = () => site.visitor(`198.51.100.${++visitors}`);

async function member(values: Parameters<typeof makePerson>[2] = {}) {
  const person = await makePerson(site.database, "member", values);
  return { ...person, email: `${person.handle}@example.com` };
}

async function linkTo(email: string, to = "/ideas"): Promise<string> {
  const reply = await somebody().post(ask, "/login/link", { email: email.toUpperCase(), to });
  expect(reply).toMatchObject({ status: 303, location: "/login/link/sent" });
  return tokenTo(site.database, email);
}

const press = (token: string, visitor = somebody()) =>
  visitor.post(open, `/login/link/${token}`, {}, { token });

describe("a link to sign in", () => {
  it("signs in by a press, not by being opened, and leads where one wanted to go", async () => {
    const { email, name } = await member();
    const token = await linkTo(email, "/roadmap");
    const visitor = somebody();
    visitor.cookies.set("session", "planted");
    for (let time = 0; time < 3; time++) {
      const page = await visitor.get(open, `/login/link/${token}`, { token });
      expect(page.data).toMatchObject({ name });
    }
    expect(visitor.cookies.get("session")).toBe("planted");
    expect(await press(token, visitor)).toMatchObject({ status: 303, location: "/roadmap" });
    expect(visitor.cookies.get("session")).not.toBe("planted");
  });

  it("works once, and ends the others that were asked for", async () => {
    const { email } = await member();
    const [first, second] = [await linkTo(email), await linkTo(email)];
    expect((await press(second)).status).toBe(303);
    expect((await press(second)).status).toBe(404);
    expect((await press(first)).status).toBe(404);
    const [stored] = await mailsTo(site.database, email);
    expect(stored?.body_text).toBe("");
  });

  it("is too old after fifteen minutes", async () => {
    const { email } = await member();
    const token = await linkTo(email);
    const restore = setClock(() => Date.now() + 16 * MINUTE);
    const late = await press(token).finally(restore);
    expect(late.status).toBe(404);
  });

  it("is nothing for another purpose, and no other link is one", async () => {
    const { email, id } = await member();
    const token = await linkTo(email);
    const fields = { password: "four words in row" };
    const chosen = await somebody().post(reset, `/reset/${token}`, fields, { token });
    expect(chosen.status).toBe(404);
    for (const purpose of ["reset", "verify", "change_mail", "setup", "sign_up"] as const) {
      const other = newToken();
      await site.database.write((trx) => insertToken(trx, other, purpose, { personId: id, email }));
      expect((await press(other.token)).status, purpose).toBe(404);
    }
    expect((await press(token)).status).toBe(303);
  });

  it("does not sign in to an account whose address was changed since", async () => {
    const { email, id } = await member();
    const token = await linkTo(email);
    await site.database.write((trx) =>
      trx
        .updateTable("person")
        .set({ email: "else@example.com", email_folded: "else@example.com" })
        .where("id", "=", id)
        .execute(),
    );
    expect((await press(token)).status).toBe(404);
  });

  it("tells only the mailbox whether the address is known", async () => {
    await linkTo((await member()).email);
    const reply = await somebody().post(ask, "/login/link", { email: "nobody@example.org" });
    expect(reply).toMatchObject({ status: 303, location: "/login/link/sent" });
    const mails = await mailsTo(site.database, "nobody@example.org");
    expect(mails.map(({ kind }) => kind)).toEqual(["nobody"]);
  });

  it("is asked for at most five times in a row for one address, from wherever", async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) {
      const reply = await somebody().post(ask, "/login/link", { email: "flood@example.org" });
      statuses.push(reply.status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });

  it.each([
    ["suspended", { suspended_at: 1 }],
    ["waiting to be let in", { waiting_since: 1 }],
  ])("lets nobody in who is %s", async (_, values) => {
    const { email } = await member(values);
    const visitor = somebody();
    expect((await press(await linkTo(email), visitor)).status).toBe(422);
    expect(visitor.cookies.has("session")).toBe(false);
  });

  it("takes a prepared account away from the stranger who chose its password", async () => {
    const { email, id } = await member({ email_verified_at: null, password_hash: hash });
    const stranger = (await site.sessions.start(id, "Test")).split(";")[0];
    expect((await press(await linkTo(email))).status).toBe(303);
    expect(await site.sessions.read(stranger)).toBeNull();
    const typed = { email, password: "right password" };
    expect((await somebody().post(login, "/login", typed)).status).toBe(422);
  });
});

describe("who has no password", () => {
  async function signedInByLink() {
    const person = await member();
    const visitor = somebody();
    await press(await linkTo(person.email), visitor);
    return { ...person, visitor };
  }

  it("chooses one soon after signing in, and later signs in once more for it", async () => {
    const { visitor, email } = await signedInByLink();
    const choose = () =>
      visitor.post(password, "/settings/password", { password: "four words in row" });
    const restore = setClock(() => Date.now() + HOUR);
    expect((await visitor.get(password, "/settings/password")).data).toMatchObject({
      proof: "stale",
    });
    expect((await choose().finally(restore)).status).toBe(422);
    expect((await choose()).status).toBe(303);
    const typed = { email, password: "four words in row" };
    expect((await somebody().post(login, "/login", typed)).status).toBe(303);
  });

  it("changes the address soon after signing in alone", async () => {
    const { visitor } = await signedInByLink();
    const change = (email: string) => visitor.post(mail, "/settings/mail", { email });
    const restore = setClock(() => Date.now() + 11 * MINUTE);
    expect((await change("later@example.org").finally(restore)).status).toBe(422);
    expect((await change("sooner@example.org")).status).toBe(303);
    expect(await mailsTo(site.database, "later@example.org")).toEqual([]);
  });

  it("cannot be signed in to with an empty or any other password", async () => {
    const { email } = await member();
    for (const typed of ["", "null", "undefined"]) {
      const reply = await somebody().post(login, "/login", { email, password: typed });
      expect(reply.status).toBe(422);
    }
  });
});
