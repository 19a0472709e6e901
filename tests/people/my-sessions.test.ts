import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deviceOf } from "~/features/people/device";
import type { SessionEntry } from "~/features/people/sessions";
import { MINUTE, setClock } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import { shortAddress } from "~/platform/short-address";
import * as login from "~/routes/login";
import * as sessions from "~/routes/settings.sessions";
import * as one from "~/routes/settings.sessions_.$session";
import * as others from "~/routes/settings.sessions_.others";
import { makePerson } from "../support/community";
import { mailsTo, openSite, type Site, type Visitor } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  hash = await hashPassword("right password");
});
afterAll(() => site.close());

async function member() {
  const person = await makePerson(site.database, "member", { password_hash: hash });
  const email = `${person.handle}@example.com`;
  const signIn = async (visitor = site.visitor("203.0.113.77")) => {
    await visitor.post(login, "/login", { email, password: "right password" });
    return visitor;
  };
  return { ...person, email, signIn };
}

async function listed(visitor: Visitor): Promise<SessionEntry[]> {
  const { data } = await visitor.get(sessions, "/settings/sessions");
  return (data as { sessions: SessionEntry[] }).sessions;
}

const isIn = async (visitor: Visitor) =>
  (await site.sessions.read(`session=${visitor.cookies.get("session")}`)) !== null;

describe("my sessions", () => {
  it("say where and since when, and which one this is, without the whole address", async () => {
    const { signIn } = await member();
    const here = await signIn();
    await signIn(site.visitor("2001:db8:1:2::3"));
    const entries = await listed(here);
    expect(entries.map(({ current }) => current)).toEqual([true, false]);
    expect(entries.map(({ address }) => address)).toEqual(["203.0.113.x", "2001:db8:1::x"]);
    expect(JSON.stringify(entries)).not.toContain("203.0.113.77");
  });

  it("end one by one, also when asked twice, and never that of somebody else", async () => {
    const { signIn } = await member();
    const [here, there] = [await signIn(), await signIn()];
    const key = (await listed(here))[1]?.key ?? "";
    const end = (visitor: Visitor) =>
      visitor.post(one, `/settings/sessions/${key}`, {}, { session: key });
    expect((await end(await (await member()).signIn())).status).toBe(303);
    expect(await isIn(there)).toBe(true);
    for (let time = 0; time < 2; time++) expect((await end(here)).status).toBe(303);
    expect(await isIn(there)).toBe(false);
    expect(await isIn(here)).toBe(true);
  });

  it("are not ended by a pattern", async () => {
    const { signIn } = await member();
    const here = await signIn();
    for (const key of ["%", "", "a", "_".repeat(20)]) {
      const reply = await here.post(one, "/settings/sessions/x", {}, { session: key });
      expect(reply.status).toBe(404);
    }
    expect(await isIn(here)).toBe(true);
  });

  it("end all but this one", async () => {
    const { signIn } = await member();
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()];
    await here.post(others, "/settings/sessions/others", {});
    expect([await isIn(here), await isIn(there), await isIn(elsewhere)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("keep when they were last used, every five minutes at most", async () => {
    const { signIn, id } = await member();
    const here = await signIn();
    const seenAt = async () => {
      const rows = await site.database.read
        .selectFrom("session")
        .select("seen_at")
        .where("person_id", "=", id)
        .execute();
      return rows[0]?.seen_at ?? 0;
    };
    const first = await seenAt();
    const readIn = async (ms: number) => {
      const restore = setClock(() => Date.now() + ms);
      await isIn(here).finally(restore);
    };
    await readIn(4 * MINUTE);
    expect(await seenAt()).toBe(first);
    await readIn(6 * MINUTE);
    expect(await seenAt()).toBeGreaterThan(first + 5 * MINUTE);
  });
});

describe("a sign-in with the password in a browser that was never used for it", () => {
  it("is told by mail once", async () => {
    const { signIn, email } = await member();
    const here = await signIn();
    await signIn(here);
    await signIn(here);
    const mails = await mailsTo(site.database, email);
    expect(mails.map(({ kind }) => kind)).toEqual(["new_sign_in"]);
    expect(mails[0]?.body_text).toContain("203.0.113.x");
  });

  it("is told to each person who shares the browser", async () => {
    const [ada, bob] = [await member(), await member()];
    const browser = await ada.signIn();
    await bob.signIn(browser);
    await ada.signIn(browser);
    expect(await mailsTo(site.database, ada.email)).toHaveLength(1);
    expect(await mailsTo(site.database, bob.email)).toHaveLength(1);
  });
});

describe("what a session says of itself", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126 Safari/537 Edg/126", "Edge", "Windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox", "Linux"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604",
      "Safari",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/126.0 Mobile Safari/537",
      "Chrome",
      "Android",
    ],
    ["<script>alert(1)</script>", null, null],
  ])("is in words of ours: %s", (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it.each([
    ["203.0.113.7", "203.0.113.x"],
    ["::ffff:203.0.113.7", "203.0.113.x"],
    ["2001:DB8:1:2:3:4:5:6", "2001:db8:1::x"],
    ["2001:db8::1", "2001:db8:0::x"],
    ["::1", "0:0:0::x"],
    ["unknown", null],
  ])("is a network, not an address: %s", (address, network) => {
    expect(shortAddress(address)).toBe(network);
  });
});
