import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getPerson } from "~/features/people/people.queries.server";
import { hashPassword } from "~/platform/password.server";
import * as login from "~/routes/login";
import * as reset from "~/routes/reset";
import * as choose from "~/routes/reset_.$token";
import * as verify from "~/routes/verify.$token";
import { makePerson } from "../support/community";
import { mailsTo, openSite, type Site, tokenTo } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  hash = await hashPassword("forgotten password");
});
afterAll(() => site.close());

let addresses = 0;
/** Each asks from an address of their own, so that no limit is met. */
const somebody = () => site.visitor(`198.51.100.${++addresses}`);

async function member(verified = true) {
  const person = await makePerson(site.database, "member", {
    password_hash: hash,
    ...(verified ? {} : { email_verified_at: null }),
  });
  return { id: person.id, email: `${person.handle}@example.com` };
}

const ask = (email: string) => somebody().post(reset, "/reset", { email });
const setPassword = (token: string, password = "a brand new one") =>
  somebody().post(choose, `/reset/${token}`, { password }, { token });
const signIn = (email: string, password: string) =>
  somebody().post(login, "/login", { email, password });

describe("a new password by mail", () => {
  it("replaces the old one, signs in and ends every session of before", async () => {
    const { id, email } = await member();
    const before = (await site.sessions.start(id, "Test")).split(";")[0];
    await ask(email);
    const token = await tokenTo(site.database, email);
    expect(await setPassword(token)).toMatchObject({ status: 303, location: "/ideas" });
    expect(await site.sessions.read(before)).toBeNull();
    expect((await signIn(email, "forgotten password")).status).toBe(422);
    expect((await signIn(email, "a brand new one")).status).toBe(303);
  });

  it("is answered the same for an address without an account, whose owner hears so", async () => {
    const { email } = await member();
    expect(await ask("stranger@example.com")).toEqual(await ask(email));
    const [mail] = await mailsTo(site.database, "stranger@example.com");
    expect(mail).toMatchObject({ kind: "unknown", token_hash: null, person_id: null });
  });

  it("can be chosen once, and voids the links that were asked for beside it", async () => {
    const { email } = await member();
    await ask(email);
    const first = await tokenTo(site.database, email);
    await ask(email);
    const second = await tokenTo(site.database, email);
    expect((await setPassword(first)).status).toBe(303);
    expect((await setPassword(first)).status).toBe(404);
    expect((await setPassword(second)).status).toBe(404);
    const bodies = (await mailsTo(site.database, email)).map((mail) => mail.body_text);
    expect(bodies).toEqual(["", ""]);
  });

  it("verifies the address: who has the link has the mailbox", async () => {
    const { id, email } = await member(false);
    await ask(email);
    await setPassword(await tokenTo(site.database, email));
    expect((await getPerson(site.database.read, id)).email_verified_at).not.toBeNull();
  });

  it("does not come from a link that is for something else", async () => {
    const { email } = await member();
    await ask(email);
    const token = await tokenTo(site.database, email);
    const name = { name: "Somebody", password: "a brand new one" };
    const reply = await somebody().post(verify, `/verify/${token}`, name, { token });
    expect(reply.status).toBe(404);
    expect((await setPassword(token)).status).toBe(303);
  });

  it("links to the public address of the site", async () => {
    const { email } = await member();
    await ask(email);
    const [mail] = await mailsTo(site.database, email);
    expect(mail?.body_text).toContain("http://community.test/reset/");
  });

  it("is asked for at most five times in a row, whether the address is known or not", async () => {
    const { email } = await member();
    const statuses = async (address: string) => {
      const all: number[] = [];
      for (let time = 0; time < 6; time++) all.push((await ask(address)).status);
      return all;
    };
    const known = await statuses(email);
    expect(known).toEqual([303, 303, 303, 303, 303, 429]);
    expect(await statuses("unknown-to-all@example.com")).toEqual(known);
  });
});
