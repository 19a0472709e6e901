import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOverview } from "~/features/admin/overview.queries.server";
import { listPersonRows } from "~/features/admin/person-rows.queries.server";
import { choosePreferences } from "~/features/notifications/choose-preferences.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import { type Doors, openDoors, whyNotJoin } from "~/features/people/doors";
import { updateDoors } from "~/features/people/doors.queries.server";
import { findPersonByEmail } from "~/features/people/people.queries.server";
import { SECOND } from "~/platform/clock";
import { domainOf, foldDomain } from "~/platform/mail-domain";
import { sign } from "~/platform/secret.server";
import * as doorsPage from "~/routes/admin.doors";
import * as approval from "~/routes/admin.people_.$person_.approval";
import * as login from "~/routes/login";
import * as profile from "~/routes/people.$handle";
import * as askReset from "~/routes/reset";
import * as reset from "~/routes/reset_.$token";
import * as signup from "~/routes/signup";
import * as verify from "~/routes/verify.$token";
import { runJobs } from "../notifications/telling";
import { makePerson, visitor } from "../support/community";
import { mailsTo, openSite, type Site, tokenTo, type Visitor } from "./visit";

const PASSWORD = "four words in row";

let site: Site;
let admin: Visitor;

async function open(variables: Record<string, string> = {}) {
  site = await openSite(variables);
  admin = await signedIn("admin");
}
beforeEach(() => open({ SMTP_URL: "smtp://127.0.0.1:1" }));
afterEach(() => site.close());

async function signedIn(role: "admin" | "product") {
  const { id } = await makePerson(site.database, role, {
    email: `the-${role}@example.com`,
    email_folded: `the-${role}@example.com`,
  });
  const visitor = site.visitor();
  const cookie = (await site.sessions.start(id, "Test")).split(";")[0] ?? "";
  visitor.cookies.set("session", cookie.split("=")[1] ?? "");
  return visitor;
}

const setDoors = (doors: Partial<Doors>) =>
  site.database.write((trx) => updateDoors(trx, { ...openDoors, ...doors }));

const join = (visitor: Visitor, email: string) =>
  visitor.post(signup, "/signup", {
    shown_at: sign(site.secret, String(Date.now() - 10 * SECOND)),
    name: "Ada Newcomer",
    email,
    password: PASSWORD,
  });

async function confirm(visitor: Visitor, email: string) {
  const token = await tokenTo(site.database, email);
  return visitor.post(verify, `/verify/${token}`, {}, { token });
}

const find = (email: string) => findPersonByEmail(site.database.read, email);

describe("a domain", () => {
  it.each([
    ["Example.COM", "example.com"],
    ["@bücher.example", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example.", "xn--bcher-kva.example"],
  ])("is compared in one form: %s", (typed, folded) => {
    expect(foldDomain(typed)).toBe(folded);
  });

  it.each(["example", "1.2.3.4", "http://a.example", "a.example/x", "a b.example", "*.example"])(
    "is not %s",
    (typed) => expect(foldDomain(typed)).toBeUndefined(),
  );

  it("opens the door to exactly its own addresses", () => {
    const doors: Doors = { ...openDoors, joining: "domains", domains: ["a.example"] };
    expect(whyNotJoin(doors, "x@A.example")).toBeUndefined();
    for (const email of ["x@b.a.example", "x@xa.example", "x@a.example.evil.example"]) {
      expect(whyNotJoin(doors, email)).toBe("people:errors.domain");
    }
    expect(domainOf('"x@a.example"@evil.example')).toBe("evil.example");
  });
});

describe("doors that open to some domains", () => {
  it("say no at the address, to known and unknown people alike", async () => {
    await makePerson(site.database, "member", {
      email: "known@else.example",
      email_folded: "known@else.example",
    });
    await setDoors({ joining: "domains", domains: ["in.example"] });
    for (const email of ["known@else.example", "unknown@else.example"]) {
      const reply = await join(site.visitor(), email);
      expect(reply.data).toMatchObject({ errors: { email: ["people:errors.domain"] } });
      expect(await mailsTo(site.database, email)).toEqual([]);
    }
  });

  it("let in whose address is there and confirmed, and nobody before that", async () => {
    await setDoors({ joining: "domains", domains: ["in.example"] });
    const visitor = site.visitor();
    expect(await join(visitor, "ada@in.example")).toMatchObject({ location: "/signup/sent" });
    expect(await find("ada@in.example")).toBeUndefined();
    expect((await confirm(visitor, "ada@in.example")).status).toBe(303);
    expect(await find("ada@in.example")).toMatchObject({ waiting_since: null });
  });
});

describe("closed doors", () => {
  it("hold for who signed up before and confirms after", async () => {
    const visitor = site.visitor();
    await join(visitor, "late@example.com");
    await setDoors({ joining: "invited" });
    expect((await confirm(visitor, "late@example.com")).status).toBe(409);
    expect(await find("late@example.com")).toBeUndefined();
    expect((await join(site.visitor(), "later@example.com")).status).toBe(422);
  });
});

describe("who waits for an admin", () => {
  async function waiting(email: string) {
    await setDoors({ approval: true });
    const visitor = site.visitor();
    await join(visitor, email);
    const reply = await confirm(visitor, email);
    const person = await find(email);
    if (!person) throw new Error("nobody came");
    return { visitor, reply, person };
  }

  const decide = (id: number, fields: Record<string, string>, who = admin) =>
    who.post(approval, `/admin/people/${id}/approval`, fields, { person: String(id) });

  it("is told so, has no session, and cannot sign in or be seen", async () => {
    const { visitor, reply, person } = await waiting("ada@example.com");
    expect(reply).toMatchObject({ status: 303, location: "/signup/waiting" });
    expect(visitor.cookies.has("session")).toBe(false);
    const typed = { email: "ada@example.com", password: PASSWORD };
    const tried = await site.visitor().post(login, "/login", typed);
    expect(tried.data).toMatchObject({ errors: { "": ["people:errors.waiting"] } });
    const seen = await admin.get(profile, "/people/x", { handle: person.handle });
    expect(seen.status).toBe(404);
    const forced = (await site.sessions.start(person.id, "Test")).split(";")[0];
    expect(await site.sessions.read(forced)).toBeNull();
  });

  it("does not come in by a new password either", async () => {
    await waiting("ada@example.com");
    await site.visitor().post(askReset, "/reset", { email: "ada@example.com" });
    const token = await tokenTo(site.database, "ada@example.com");
    const fields = { password: "another four words" };
    const visitor = site.visitor();
    const reply = await visitor.post(reset, `/reset/${token}`, fields, { token });
    expect(reply.location).toBe("/signup/waiting");
    expect(visitor.cookies.has("session")).toBe(false);
  });

  it("is shown to admins, who get one mail a day", async () => {
    await waiting("ada@example.com");
    await waiting("bob@example.com");
    expect(await readOverview(site.database.read)).toMatchObject({ waiting: 2 });
    expect((await admin.get(doorsPage, "/admin/doors")).data).toMatchObject({
      waiting: { people: [{ email: "ada@example.com" }, { email: "bob@example.com" }] },
    });
    const kinds = (await mailsTo(site.database, "the-admin@example.com")).map(({ kind }) => kind);
    expect(kinds).toEqual(["waiting"]);
    const query = { words: "", shown: "waiting" as const, before: null };
    expect((await listPersonRows(site.database.read, query)).people).toHaveLength(2);
  });

  it("stands in the inbox of admins, each by name, until one of them decided", async () => {
    const { database } = site;
    const { id, role } = (await findPersonByEmail(database.read, "the-admin@example.com")) ?? {};
    const viewer = { ...visitor, id: id ?? 0, role: role ?? "member" };
    const { person } = await waiting("ada@example.com");
    await runJobs(database);
    const late = await waiting("bob@example.com");
    await decide(late.person.id, { approved: "1" });
    await runJobs(database);
    const inbox = async () => (await loadInbox(database.read, viewer, null)).entries;
    const [entry, ...others] = await inbox();
    expect(others).toEqual([]);
    expect(entry?.told).toMatchObject({ kind: "waiting", name: "Ada Newcomer", waits: true });
    const path = await findNotificationPath(database.read, viewer, entry?.id ?? 0);
    expect(path).toBe(`/admin/people/${person.id}`);
    await decide(person.id, { approved: "0" });
    expect((await inbox())[0]?.told).toMatchObject({ waits: false });
    const former = { ...viewer, role: "product" as const };
    expect((await loadInbox(database.read, former, null)).entries[0]?.told).toBeNull();
    const sent = (await mailsTo(database, "the-admin@example.com")).map(({ kind }) => kind);
    expect(sent).toEqual(["waiting"]);
  });

  it("is no mail to an admin who wants none", async () => {
    const { database } = site;
    const { id = 0 } = (await findPersonByEmail(database.read, "the-admin@example.com")) ?? {};
    const chooser = { ...visitor, id, role: "admin" as const };
    await database.write((trx) => choosePreferences(trx, chooser, { mail: [], inbox: [] }));
    await waiting("ada@example.com");
    expect(await mailsTo(database, "the-admin@example.com")).toEqual([]);
  });

  it("is in once an admin says so, is told once, and signs in", async () => {
    const { person } = await waiting("ada@example.com");
    for (let time = 0; time < 2; time++) await decide(person.id, { approved: "1" });
    const typed = { email: "ada@example.com", password: PASSWORD };
    expect((await site.visitor().post(login, "/login", typed)).status).toBe(303);
    const kinds = (await mailsTo(site.database, "ada@example.com")).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "approved")).toHaveLength(1);
  });

  it("stays out when refused, reads why, and can still be let in", async () => {
    const { person } = await waiting("ada@example.com");
    await decide(person.id, { approved: "0", note: "Please write from your work." });
    const mail = (await mailsTo(site.database, "ada@example.com")).at(-1);
    expect(mail?.body_text).toContain("Please write from your work.");
    const typed = { email: "ada@example.com", password: PASSWORD };
    const tried = await site.visitor().post(login, "/login", typed);
    expect(tried.data).toMatchObject({ errors: { "": ["people:errors.refused"] } });
    expect(await readOverview(site.database.read)).toMatchObject({ waiting: 0 });
    await decide(person.id, { approved: "1" });
    expect((await site.visitor().post(login, "/login", typed)).status).toBe(303);
  });

  it("is let in by admins alone", async () => {
    const { person } = await waiting("ada@example.com");
    const product = await signedIn("product");
    expect((await decide(person.id, { approved: "1" }, product)).status).toBe(403);
    expect(await find("ada@example.com")).toMatchObject({ waiting_since: person.waiting_since });
  });

  it("waits on when the rule changes", async () => {
    const { person } = await waiting("ada@example.com");
    const sent = { joining: "open", version: "" };
    expect((await admin.post(doorsPage, "/admin/doors", sent)).status).toBe(303);
    expect(await find("ada@example.com")).toMatchObject({ waiting_since: person.waiting_since });
  });

  it("waits also where no mail goes out", async () => {
    await site.close();
    await open();
    await setDoors({ approval: true });
    const visitor = site.visitor();
    const reply = await join(visitor, "ada@example.com");
    expect(reply).toMatchObject({ status: 303, location: "/signup/waiting" });
    expect(visitor.cookies.has("session")).toBe(false);
  });
});

describe("the rule", () => {
  it.each([
    [{ joining: "domains", domains: "" }, "domains"],
    [{ joining: "domains", domains: "not a domain" }, "domains"],
    [{ joining: "sometimes" }, "joining"],
  ])("is refused at its field: %j", async (fields, field) => {
    const reply = await admin.post(doorsPage, "/admin/doors", fields as Record<string, string>);
    expect(reply.status).toBe(422);
    expect(Object.keys((reply.data as { errors: object }).errors)).toEqual([field]);
  });

  it("of two admins at once meets a conflict, not the other's words", async () => {
    const page = await admin.get(doorsPage, "/admin/doors");
    const { version } = page.data as { version: string };
    const save = (fields: Record<string, string>) =>
      admin.post(doorsPage, "/admin/doors", { ...fields, version });
    expect((await save({ joining: "invited" })).status).toBe(303);
    expect((await save({ joining: "open", approval: "on" })).status).toBe(409);
    expect((await save({ joining: "invited" })).status).toBe(303);
  });
});
