import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uniqueHandle } from "~/features/people/handles.server";
import { getPerson } from "~/features/people/people.queries.server";
import { SECOND, setClock } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import * as root from "~/root";
import * as person from "~/routes/people.$handle";
import * as preferences from "~/routes/preferences";
import * as profile from "~/routes/settings._index";
import * as mail from "~/routes/settings.mail";
import * as verify from "~/routes/verify.$token";
import { makePerson } from "../support/community";
import { mailsTo, openSite, type Site, tokenTo, type Visitor } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  hash = await hashPassword("my own password");
});
afterAll(() => site.close());

async function signedIn(role: "member" | "rep" = "member") {
  const one = await makePerson(site.database, role, { password_hash: hash });
  const visitor = site.visitor();
  const cookie = (await site.sessions.start(one.id, "Test")).split(";")[0] ?? "";
  visitor.cookies.set("session", cookie.split("=")[1] ?? "");
  const reread = () => getPerson(site.database.read, one.id);
  return { ...one, visitor, reread, email: `${one.handle}@example.com` };
}

const stored = { name: "Ada", handle: "ada", jobTitle: "", bio: "", language: "", theme: "" };
const save = (visitor: Visitor, fields: Record<string, string>) =>
  visitor.post(profile, "/settings?index", { ...stored, ...fields });

describe("the profile", () => {
  it("is as the person says, and a job title is for the company's people", async () => {
    const member = await signedIn();
    await save(member.visitor, { name: "Ada L.", handle: "Ada-L", bio: "Hi.", jobTitle: "Boss" });
    expect(await member.reread()).toMatchObject({
      name: "Ada L.",
      handle: "Ada-L",
      handle_folded: "ada-l",
      bio: "Hi.",
      job_title: "",
    });
    const rep = await signedIn("rep");
    await save(rep.visitor, { handle: "rep-ada", jobTitle: "Sales" });
    expect(await rep.reread()).toMatchObject({ job_title: "Sales", role: "rep" });
  });

  it("is written down when its public words change, and only then", async () => {
    const member = await signedIn();
    const saved = { handle: "noted", bio: "Hi." };
    for (const fields of [saved, saved, { ...saved, bio: "Hello." }, { ...saved, bio: "Hello." }]) {
      await save(member.visitor, fields);
    }
    const rows = await site.database.read
      .selectFrom("activity")
      .select("id")
      .where("actor_id", "=", member.id)
      .where("verb", "=", "person.edited")
      .execute();
    expect(rows).toHaveLength(2);
  });

  it("takes no field that it does not show", async () => {
    const member = await signedIn();
    await save(member.visitor, { handle: "plain", role: "admin", shadow: "1", account_id: "1" });
    expect(await member.reread()).toMatchObject({ role: "member", shadow: 0, account_id: null });
  });

  it("refuses a handle that somebody has in another case, and reserved ones", async () => {
    const first = await signedIn();
    await save(first.visitor, { handle: "taken-one" });
    const second = await signedIn();
    for (const handle of ["Taken-One", "admin", "a b", "ü"]) {
      expect((await save(second.visitor, { handle })).status).toBe(422);
    }
    expect((await save(first.visitor, { handle: "Taken-One" })).status).toBe(303);
  });

  it("is found under the handle in any case and never shows a mail address", async () => {
    const member = await signedIn();
    await save(member.visitor, { handle: "Finder" });
    const other = await site.visitor().get(person, "/people/finder", { handle: "finder" });
    expect(other).toMatchObject({ status: 301, location: "/people/Finder" });
    const page = await site.visitor().get(person, "/people/Finder", { handle: "Finder" });
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.data)).not.toContain("@example.com");
  });

  it("is found under the handles that it had, which stay its own and can be taken again", async () => {
    const member = await signedIn();
    const other = await signedIn();
    for (const handle of ["Early", "later", "latest"]) await save(member.visitor, { handle });
    const found = await site.visitor().get(person, "/people/early", { handle: "early" });
    expect(found).toMatchObject({ status: 301, location: "/people/latest" });
    expect((await save(other.visitor, { handle: "early" })).status).toBe(422);
    expect(await uniqueHandle(site.database.read, "Early")).toBe("early-2");
    expect((await save(member.visitor, { handle: "early" })).status).toBe(303);
    const again = await site.visitor().get(person, "/people/early", { handle: "early" });
    expect(again.status).toBe(200);
  });

  it("keeps ten handles that it had, and lets go of those before", async () => {
    const member = await signedIn();
    for (let turn = 0; turn <= 11; turn++) {
      const restore = setClock(() => Date.now() + turn * SECOND);
      await save(member.visitor, { handle: `turn-${turn}` });
      restore();
    }
    expect(await uniqueHandle(site.database.read, "turn 0")).toBe("turn-0");
    expect(await uniqueHandle(site.database.read, "turn 1")).not.toBe("turn-1");
  });

  it("of nobody is not found", async () => {
    const page = await site.visitor().get(person, "/people/nobody", { handle: "nobody" });
    expect(page.status).toBe(404);
  });
});

describe("a new mail address", () => {
  const change = (visitor: Visitor, email: string, currentPassword = "my own password") =>
    visitor.post(mail, "/settings/mail", { email, currentPassword });
  const press = (visitor: Visitor, token: string) =>
    visitor.post(verify, `/verify/${token}`, {}, { token });

  it("holds when its link is pressed by who asked for it, and not before", async () => {
    const member = await signedIn();
    expect((await change(member.visitor, "New@example.com")).status).toBe(303);
    expect((await member.reread()).email).toBe(member.email);
    const token = await tokenTo(site.database, "New@example.com");
    expect(await press(site.visitor(), token)).toMatchObject({
      location: expect.stringContaining("/login"),
    });
    const other = await signedIn();
    expect((await press(other.visitor, token)).status).toBe(403);
    expect((await press(member.visitor, token)).status).toBe(303);
    expect(await member.reread()).toMatchObject({
      email: "New@example.com",
      email_folded: "new@example.com",
    });
  });

  it("needs the password", async () => {
    const member = await signedIn();
    expect((await change(member.visitor, "stolen@example.com", "guess")).status).toBe(422);
    expect(await mailsTo(site.database, "stolen@example.com")).toEqual([]);
  });

  it("of somebody else is answered the same, and told to its owner alone", async () => {
    const [member, owner] = [await signedIn(), await signedIn()];
    const free = await change(member.visitor, "free@example.com");
    expect(await change(member.visitor, owner.email)).toEqual(free);
    const [told] = await mailsTo(site.database, owner.email);
    expect(told).toMatchObject({ kind: "taken", token_hash: null });
    expect((await member.reread()).email).toBe(member.email);
  });
});

describe("language and colours", () => {
  it("of a visitor are kept in the browser", async () => {
    const visitor = site.visitor();
    await visitor.post(preferences, "/preferences", { language: "de" });
    await visitor.post(preferences, "/preferences", { theme: "dark" });
    const page = await visitor.get(root, "/login");
    expect(page.data).toMatchObject({ language: "de", theme: "dark" });
  });

  it("of a member are kept with the person and follow them to another browser", async () => {
    const member = await signedIn();
    await member.visitor.post(preferences, "/preferences", { language: "de", theme: "light" });
    expect(await member.reread()).toMatchObject({ language: "de", theme: "light" });
  });

  it("are ours alone", async () => {
    const reply = await site.visitor().post(preferences, "/preferences", { language: "xx" });
    expect(reply.status).toBe(422);
  });
});
