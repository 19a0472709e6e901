import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPersonByEmail } from "~/features/people/people.queries.server";
import { nameField } from "~/features/people/person.schema.server";
import { MINUTE, SECOND, setClock } from "~/platform/clock";
import * as login from "~/routes/login";
import * as linkSent from "~/routes/login_.link_.sent";
import * as resetSent from "~/routes/reset_.sent";
import * as signup from "~/routes/signup";
import * as waiting from "~/routes/signup_.waiting";
import * as verify from "~/routes/verify.$token";
import { makePerson } from "../support/community";
import { cpuMsOfAsync } from "../support/cpu-time";
import { mailsTo, openSite, type Site, tokenTo, type Visitor } from "./visit";

let site: Site;
let silent: Site;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  silent = await openSite();
});
afterAll(async () => {
  await site.close();
  await silent.close();
});

const PASSWORD = "three words of mine";
let shown = 0;

/** Fills the form in as a person does: not faster than two seconds, and not too often an hour. */
async function signUp(visitor: Visitor, email: string, fields: Record<string, string> = {}) {
  const start = Date.now() + ++shown * 5 * MINUTE;
  const restore = setClock(() => start);
  const page = await visitor.get(signup, "/signup?to=/ideas/7");
  const later = setClock(() => start + 3 * SECOND);
  const { shownAt, to } = page.data as { shownAt: string; to: string };
  const form = { name: "Lena Hofmann", email, password: PASSWORD, shown_at: shownAt, to };
  const reply = await visitor.post(signup, "/signup", { ...form, ...fields });
  later();
  restore();
  return reply;
}

const follow = (visitor: Visitor, token: string, fields: Record<string, string> = {}) =>
  visitor.post(verify, `/verify/${token}`, fields, { token });

const open = async (visitor: Visitor, token: string) => {
  const { data } = await visitor.get(verify, `/verify/${token}`, { token });
  return (data as { link: { state: string } }).link;
};

describe("signing up where mail goes out", () => {
  it("makes a person when the link is opened and pressed in the same browser", async () => {
    const visitor = site.visitor();
    const reply = await signUp(visitor, "lena@example.com");
    expect(reply).toMatchObject({ status: 303, location: "/signup/sent" });
    expect(visitor.cookies.has("session")).toBe(false);
    expect(await findPersonByEmail(site.database.read, "lena@example.com")).toBeUndefined();
    const token = await tokenTo(site.database, "lena@example.com");
    expect(await open(visitor, token)).toEqual({ state: "confirm", email: "lena@example.com" });
    expect(await follow(visitor, token)).toMatchObject({ status: 303, location: "/ideas/7" });
    expect(visitor.cookies.has("session")).toBe(true);
    const person = await findPersonByEmail(site.database.read, "lena@example.com");
    expect(person).toMatchObject({ name: "Lena Hofmann", handle: "lena-hofmann" });
    expect(person?.email_verified_at).not.toBeNull();
  });

  it("is not finished by a mail scanner that opens the link", async () => {
    const visitor = site.visitor();
    await signUp(visitor, "scanned@example.com");
    const token = await tokenTo(site.database, "scanned@example.com");
    for (let time = 0; time < 3; time++) await open(site.visitor(), token);
    expect(await findPersonByEmail(site.database.read, "scanned@example.com")).toBeUndefined();
    expect(await follow(visitor, token)).toMatchObject({ status: 303 });
  });

  it("answers the same for an address that has an account, and tells only its owner", async () => {
    await makePerson(site.database, "member", {
      handle: "known",
      email: "known@example.com",
      email_folded: "known@example.com",
    });
    const [unknown, known] = [site.visitor(), site.visitor()];
    const forUnknown = await signUp(unknown, "new@example.com");
    const forKnown = await signUp(known, "Known@example.com");
    expect(forKnown).toEqual(forUnknown);
    expect([...known.cookies.keys()]).toEqual([...unknown.cookies.keys()]);
    const [mail] = await mailsTo(site.database, "Known@example.com");
    expect(mail).toMatchObject({ kind: "known", token_hash: null });
    expect(mail?.body_text).toContain("http://community.test/reset");
  });

  it("takes about as long for a known address as for an unknown one", async () => {
    await makePerson(site.database, "member", {
      handle: "timed",
      email: "timed@example.com",
      email_folded: "timed@example.com",
    });
    // Nearly all of it is the hashing of the password, whose time a busy machine would stretch.
    const took = (email: string) => cpuMsOfAsync(() => signUp(site.visitor(), email));
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let time = 0; time < 5; time++) {
      known.push(await took("timed@example.com"));
      unknown.push(await took(`untimed${time}@example.com`));
    }
    const ratio = Math.min(...known) / Math.min(...unknown);
    expect(ratio).toBeGreaterThan(0.5);
  });

  it("does not tell through sign-in whether an address waits to be verified", async () => {
    await signUp(site.visitor(), "waiting@example.com");
    const attempt = (email: string) =>
      site.visitor().post(login, "/login", { email, password: PASSWORD });
    const waiting = await attempt("waiting@example.com");
    const nobody = await attempt("nobody@example.com");
    expect(waiting.status).toBe(422);
    expect((waiting.data as { errors: unknown }).errors).toEqual(
      (nobody.data as { errors: unknown }).errors,
    );
  });

  it("gives who owns the mailbox an account of their own, not the one a stranger prepared", async () => {
    const stranger = site.visitor();
    await signUp(stranger, "victim@example.com", { name: "Stranger" });
    const token = await tokenTo(site.database, "victim@example.com");
    const victim = site.visitor();
    expect(await open(victim, token)).toEqual({ state: "claim" });
    expect((await follow(victim, token)).status).toBe(422);
    const mine = { name: "Victoria", password: "only I know this one" };
    expect(await follow(victim, token, mine)).toMatchObject({ status: 303 });
    const person = await findPersonByEmail(site.database.read, "victim@example.com");
    expect(person).toMatchObject({ name: "Victoria", handle: "victoria" });
    const theirs = { email: "victim@example.com", password: PASSWORD };
    expect((await stranger.post(login, "/login", theirs)).status).toBe(422);
    const own = { email: "victim@example.com", password: mine.password };
    expect((await site.visitor().post(login, "/login", own)).status).toBe(303);
  });

  it("says nothing in its mail that a stranger typed", async () => {
    await signUp(site.visitor(), "spam@example.com", { name: "Buy pills at pills.example" });
    const [mail] = await mailsTo(site.database, "spam@example.com");
    expect(`${mail?.subject}${mail?.body_text}${mail?.body_html}`).not.toContain("pills");
  });

  it("of two sign-ups with one address the second finds it taken", async () => {
    const [first, second] = [site.visitor(), site.visitor()];
    await signUp(first, "twice@example.com");
    const one = await tokenTo(site.database, "twice@example.com");
    await signUp(second, "twice@example.com");
    const two = await tokenTo(site.database, "twice@example.com");
    expect((await follow(first, one)).status).toBe(303);
    expect((await follow(second, two)).status).toBe(409);
    expect(await open(first, one)).toEqual({ state: "gone", insider: "Lena Hofmann" });
  });
});

describe("signing up where no mail goes out", () => {
  it("lets the person in at once and keeps a mail to verify the address in the outbox", async () => {
    const visitor = silent.visitor();
    const reply = await signUp(visitor, "quick@example.com");
    expect(reply).toMatchObject({ status: 303, location: "/ideas/7" });
    expect(visitor.cookies.has("session")).toBe(true);
    const person = await findPersonByEmail(silent.database.read, "quick@example.com");
    expect(person?.email_verified_at).toBeNull();
    const token = await tokenTo(silent.database, "quick@example.com");
    expect(await open(visitor, token)).toMatchObject({ state: "confirm" });
    await follow(visitor, token);
    const verified = await findPersonByEmail(silent.database.read, "quick@example.com");
    expect(verified?.email_verified_at).not.toBeNull();
  });

  it("says at the field that an address is taken", async () => {
    await signUp(silent.visitor(), "again@example.com");
    const reply = await signUp(silent.visitor(), "AGAIN@example.com");
    expect(reply).toMatchObject({
      status: 422,
      data: { errors: { email: ["people:errors.addressTaken"] } },
    });
  });

  it("hands a squatted account to who owns the mailbox, and puts the squatter out", async () => {
    const squatter = silent.visitor();
    await signUp(squatter, "squatted@example.com");
    const token = await tokenTo(silent.database, "squatted@example.com");
    const owner = silent.visitor();
    expect(await open(owner, token)).toEqual({ state: "claim" });
    await follow(owner, token, { name: "Owner", password: "my own long password" });
    const session = `session=${squatter.cookies.get("session")}`;
    expect(await silent.sessions.read(session)).toBeNull();
  });
});

describe("the sign-up form", () => {
  it.each([
    ["a bot that fills the hidden field", { website: "https://bots.example" }],
    ["a form that was never shown", { shown_at: "" }],
    ["a short password", { password: "short" }],
    ["a name without a letter", { name: "…" }],
    ["no mail address", { email: "lena" }],
  ])("refuses %s and keeps what was typed, less the password", async (_, fields) => {
    const reply = await signUp(site.visitor(), "form@example.com", fields);
    expect(reply.status).toBe(422);
    const { values } = reply.data as { values: Record<string, string[]> };
    expect(values["password"]).toBeUndefined();
    expect(values["to"]).toEqual(["/ideas/7"]);
  });

  it("leads nowhere outside the site", async () => {
    const visitor = silent.visitor();
    const reply = await signUp(visitor, "away@example.com", { to: "//evil.example/" });
    expect(reply.location).toBe("/ideas");
  });
});

describe("where no mail goes out", () => {
  it.each([
    ["a new password", resetSent],
    ["a link to sign in", linkSent],
  ])("nobody who asks for %s is sent to an empty mailbox", async (_, route) => {
    const title = async (where: Site) => (await where.visitor().get(route, "/sent")).data;
    expect(await title(silent)).toMatchObject({ pageTitle: "No mail goes out yet" });
    expect(await title(site)).toMatchObject({ pageTitle: "Look into your mailbox" });
  });

  it("nobody who waits for an admin is promised a mail", async () => {
    const told = async (where: Site) =>
      (await where.visitor().get(waiting, "/signup/waiting")).data;
    expect(await told(silent)).toMatchObject({ mailGoesOut: false });
    expect(await told(site)).toMatchObject({ mailGoesOut: true });
  });
});

describe("the name of a person", () => {
  it.each([
    ["\u202eZara\u202c  Weiss\u200b", "Zara Weiss"],
    ["Ada\nLovelace", "Ada Lovelace"],
    ["Kim 👩\u200d🍳", "Kim 👩\u200d🍳"],
  ])("is one line without anything unseen: %j", (typed, kept) => {
    expect(nameField.parse(typed)).toBe(kept);
  });

  it("has a letter or a digit", () => {
    for (const nothing of ["\u200b\u202e", "🦊", " "]) {
      expect(nameField.safeParse(nothing).success).toBe(false);
    }
  });
});
