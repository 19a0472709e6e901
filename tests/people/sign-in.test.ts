import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import * as login from "~/routes/login";
import * as logout from "~/routes/logout";
import * as password from "~/routes/settings.password";
import { makePerson } from "../support/community";
import { openSite, type Site } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  hash = await hashPassword("right password");
});
afterAll(() => site.close());

async function member(values: { suspended_at?: number } = {}) {
  const person = await makePerson(site.database, "member", { password_hash: hash, ...values });
  return { ...person, email: `${person.handle}@example.com` };
}

const signIn = (visitor: ReturnType<Site["visitor"]>, email: string, typed = "right password") =>
  visitor.post(login, "/login", { email, password: typed, to: "/roadmap" });

describe("signing in", () => {
  it("leads where one wanted to go, with the address in any case", async () => {
    const { email } = await member();
    const visitor = site.visitor();
    const reply = await signIn(visitor, email.toUpperCase());
    expect(reply).toMatchObject({ status: 303, location: "/roadmap" });
    expect(visitor.cookies.has("session")).toBe(true);
  });

  it("hears the same for a wrong password and an unknown address", async () => {
    const { email } = await member();
    const wrong = await signIn(site.visitor(), email, "wrong password");
    const unknown = await signIn(site.visitor(), "nobody@example.com");
    expect(wrong.status).toBe(422);
    expect((wrong.data as { errors: unknown }).errors).toEqual(
      (unknown.data as { errors: unknown }).errors,
    );
  });

  it("says that somebody is suspended only to who knows the password", async () => {
    const { email } = await member({ suspended_at: now() });
    const right = await signIn(site.visitor(), email);
    const wrong = await signIn(site.visitor(), email, "wrong password");
    expect(right.data).toMatchObject({ errors: { "": ["people:errors.suspended"] } });
    expect(wrong.data).toMatchObject({ errors: { "": ["people:errors.signIn"] } });
  });

  it("gives a new session and ends the one that the browser brought", async () => {
    const { email } = await member();
    const visitor = site.visitor();
    await signIn(visitor, email);
    const before = `session=${visitor.cookies.get("session")}`;
    await signIn(visitor, email);
    expect(`session=${visitor.cookies.get("session")}`).not.toBe(before);
    expect(await site.sessions.read(before)).toBeNull();
  });

  it("never takes over a session id that was planted", async () => {
    const { email } = await member();
    const visitor = site.visitor();
    visitor.cookies.set("session", "planted");
    await signIn(visitor, email);
    expect(visitor.cookies.get("session")).not.toBe("planted");
  });

  it("as a shadow is not possible", async () => {
    const shadow = await makePerson(site.database, "member", { shadow: 1, password_hash: hash });
    expect((await signIn(site.visitor(), `${shadow.handle}@example.com`)).status).toBe(422);
  });

  it("is tried at most twenty times in a row on one account, from wherever", async () => {
    const fresh = await openSite();
    const statuses: number[] = [];
    for (let time = 0; time < 21; time++) {
      const reply = await fresh
        .visitor(`192.0.2.${time}`)
        .post(login, "/login", { email: "target@example.com", password: "guess" });
      statuses.push(reply.status);
    }
    await fresh.close();
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422));
    expect(statuses[20]).toBe(429);
  });
});

describe("signing out", () => {
  it("ends the session, and is harmless when repeated", async () => {
    const { email } = await member();
    const visitor = site.visitor();
    await signIn(visitor, email);
    const session = `session=${visitor.cookies.get("session")}`;
    for (let time = 0; time < 2; time++) {
      expect(await visitor.post(logout, "/logout", {})).toMatchObject({ status: 303 });
    }
    expect(visitor.cookies.has("session")).toBe(false);
    expect(await site.sessions.read(session)).toBeNull();
  });
});

describe("changing the password", () => {
  it("needs the one of now, ends the other sessions and goes on in this browser", async () => {
    const { email, id } = await member();
    const [here, elsewhere] = [site.visitor(), site.visitor()];
    await signIn(here, email);
    await signIn(elsewhere, email);
    const change = (currentPassword: string) =>
      here.post(password, "/settings/password", { currentPassword, password: "a newer password" });
    expect((await change("wrong password")).status).toBe(422);
    expect((await change("right password")).status).toBe(303);
    const read = (visitor: typeof here) =>
      site.sessions.read(`session=${visitor.cookies.get("session")}`);
    expect(await read(elsewhere)).toBeNull();
    expect(await read(here)).toMatchObject({ personId: id });
    expect((await signIn(site.visitor(), email)).status).toBe(422);
    expect((await signIn(site.visitor(), email, "a newer password")).status).toBe(303);
  });
});
