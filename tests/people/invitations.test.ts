import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDoors } from "~/features/people/doors";
import { updateDoors } from "~/features/people/doors.queries.server";
import type { InvitationEntry } from "~/features/people/invitation";
import { findPersonByEmail } from "~/features/people/people.queries.server";
import { writeInvitation } from "~/features/people/write-invitation.server";
import { DAY, SECOND, setClock } from "~/platform/clock";
import { sign } from "~/platform/secret.server";
import * as invitation from "~/routes/invitation.$token";
import * as list from "~/routes/invitations._index";
import * as remind from "~/routes/invitations.$invitation.reminder";
import * as withdraw from "~/routes/invitations.$invitation.withdrawal";
import * as link from "~/routes/invitations.link";
import * as invite from "~/routes/invitations.new";
import * as openLink from "~/routes/login_.link_.$token";
import * as reset from "~/routes/reset_.$token";
import * as signup from "~/routes/signup";
import * as verify from "~/routes/verify.$token";
import { makePerson } from "../support/community";
import { mailsTo, openSite, type Site, tokenTo, type Visitor } from "./visit";

const PASSWORD = "four words in row";
let site: Site;
let admin: Visitor;

beforeEach(async () => {
  site = await openSite({ SMTP_URL: "smtp://127.0.0.1:1" });
  admin = (await signedIn("admin")).visitor;
});
afterEach(() => site.close());

async function signedIn(role: "member" | "rep" | "admin") {
  const { id } = await makePerson(site.database, role);
  const visitor = site.visitor();
  const cookie = (await site.sessions.start(id, "Test")).split(";")[0] ?? "";
  visitor.cookies.set("session", cookie.split("=")[1] ?? "");
  return { id, visitor };
}

/** Writes the mails that wait to be written, each twice, as a job may run. */
async function writeMails() {
  const { database } = site;
  const frame = { siteName: "Brasa", publicUrl: "http://community.test" };
  const rows = await database.read.selectFrom("invitation").select("id").execute();
  for (const { id } of [...rows, ...rows]) {
    await writeInvitation(database, frame, { invitationId: id });
  }
}

async function send(addresses: string, more: Record<string, string> = {}, who = admin) {
  const reply = await who.post(invite, "/invitations/new", { addresses, language: "en", ...more });
  await writeMails();
  return reply;
}

async function listed(who = admin): Promise<InvitationEntry[]> {
  const { data } = await who.get(list, "/invitations");
  return (data as { invitations: InvitationEntry[] }).invitations;
}

const accept = (token: string, fields: Record<string, string> = {}, visitor = site.visitor()) =>
  visitor.post(
    invitation,
    `/invitation/${token}`,
    { name: "Nora Invited", password: PASSWORD, ...fields },
    { token },
  );

const find = (email: string) => findPersonByEmail(site.database.read, email);

async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const restore = setClock(() => Date.now() + ms);
  return work().finally(restore);
}

describe("an invitation by mail", () => {
  it("lets the person in by a press, verified, with role, account and place, also past closed doors", async () => {
    const { database } = site;
    await database.write((trx) =>
      updateDoors(trx, { ...openDoors, joining: "invited", approval: true }),
    );
    const account = await database.write((trx) =>
      trx
        .insertInto("account")
        .values({ name: "Kaffeewerk", name_folded: "kaffeewerk", kind: "customer", created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    // A part of the name asks which company is meant, and invites nobody yet.
    const asked = await send("nora@example.org", { accountName: "kaffee" });
    expect(asked.status).toBe(422);
    expect(asked.data).toMatchObject({ shown: { accounts: [{ id: account.id }] } });
    expect(await listed()).toEqual([]);
    const chosen = { accountName: "kaffee", account: String(account.id) };
    await send("Nora Invited <nora@example.org>", { role: "rep", ...chosen });
    const token = await tokenTo(database, "nora@example.org");
    for (let time = 0; time < 3; time++) {
      const page = await site.visitor().get(invitation, `/invitation/${token}`, { token });
      expect(page.data).toMatchObject({ invitation: { email: "nora@example.org", known: false } });
    }
    const visitor = site.visitor();
    expect((await accept(token, {}, visitor)).status).toBe(303);
    expect(visitor.cookies.has("session")).toBe(true);
    expect(await find("nora@example.org")).toMatchObject({
      role: "rep",
      account_id: account.id,
      email_verified_at: expect.any(Number),
      waiting_since: null,
    });
    expect((await listed())[0]).toMatchObject({ state: "accepted" });
  });

  it("works once, for its own purpose alone, and until it ends", async () => {
    await send("nora@example.org, ole@example.org", { days: "7" });
    const [nora, ole] = [
      await tokenTo(site.database, "nora@example.org"),
      await tokenTo(site.database, "ole@example.org"),
    ];
    const visitor = site.visitor();
    const others = [
      await visitor.post(reset, "/reset/x", { password: PASSWORD }, { token: nora }),
      await visitor.post(verify, "/verify/x", {}, { token: nora }),
      await visitor.post(openLink, "/login/link/x", {}, { token: nora }),
    ];
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await accept(nora)).status).toBe(303);
    expect((await accept(nora, { name: "Somebody Else" })).status).toBe(404);
    expect((await later(8 * DAY, () => accept(ole))).status).toBe(404);
    const [mail] = await mailsTo(site.database, "nora@example.org");
    expect(mail?.body_text).toBe("");
  });

  it("lets many in who share one network", async () => {
    const emails = Array.from({ length: 12 }, (_, number) => `guest${number}@example.org`);
    await send(emails.join("\n"));
    for (const email of emails) {
      const token = await tokenTo(site.database, email);
      expect((await accept(token, { password: "" })).status).toBe(303);
    }
  });

  it("says on its own page that it was used, and to whom it let in that all is well", async () => {
    await send("nora@example.org");
    const token = await tokenTo(site.database, "nora@example.org");
    const visitor = site.visitor();
    await accept(token, {}, visitor);
    const twice = await accept(token, {}, visitor);
    expect(twice).toMatchObject({ status: 404, data: { errors: {} } });
    const page = await visitor.get(invitation, `/invitation/${token}`, { token });
    expect(page.data).toMatchObject({ invitation: null, insider: "Nora Invited" });
  });

  it("needs no password where links go out by mail", async () => {
    await send("nora@example.org");
    const token = await tokenTo(site.database, "nora@example.org");
    expect((await accept(token, { password: "" })).status).toBe(303);
    expect(await find("nora@example.org")).toMatchObject({ password_hash: null });
  });

  it("tells only the mailbox of somebody who has an account", async () => {
    const email = "known@example.org";
    await makePerson(site.database, "member", { email, email_folded: email });
    const rep = (await signedIn("rep")).visitor;
    await send(`${email}\nnew@example.org`, {}, rep);
    const [first, second] = await listed(rep);
    const own = { id: 0, email: "", createdAt: 0, expiresAt: 0 };
    expect({ ...first, ...own }).toEqual({ ...second, ...own });
    const kinds = (await mailsTo(site.database, email)).map(({ kind }) => kind);
    expect(kinds).toEqual(["invited_known"]);
  });

  it("is withdrawn and reminded of by who invited, with a new link each time, three times", async () => {
    await send("nora@example.org");
    const id = String((await listed())[0]?.id);
    const [path, params] = [`/invitations/${id}/reminder`, { invitation: id }];
    const first = await tokenTo(site.database, "nora@example.org");
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) {
      statuses.push((await admin.post(remind, path, {}, params)).status);
      await writeMails();
    }
    expect(statuses).toEqual([303, 303, 303, 409]);
    expect((await accept(first)).status).toBe(404);
    expect(await mailsTo(site.database, "nora@example.org")).toHaveLength(4);
    const last = await tokenTo(site.database, "nora@example.org");
    for (let time = 0; time < 2; time++) await admin.post(withdraw, path, {}, params);
    expect((await accept(last)).status).toBe(404);
    expect((await listed())[0]).toMatchObject({ state: "withdrawn" });
  });

  it("can be handed on by an admin while its mail has not arrived, also when it never will", async () => {
    await send("nora@example.org");
    const found = async () => (await listed())[0]?.mailId;
    const mail = await found();
    const set = (values: { state?: "queued" | "dead" | "sent"; body_text?: string }) =>
      site.database.write((trx) =>
        trx
          .updateTable("mail")
          .set(values)
          .where("id", "=", mail ?? 0)
          .execute(),
      );
    expect(mail).toEqual(expect.any(Number));
    await set({ state: "dead" });
    expect((await listed())[0]).toMatchObject({ mailId: mail, undelivered: true });
    await set({ body_text: "" });
    expect(await found()).toBeNull();
    await set({ state: "sent", body_text: "Come in" });
    expect(await found()).toBeNull();
  });

  it("gives nothing that its inviter may not give any more", async () => {
    const other = await signedIn("admin");
    await send("nora@example.org", { role: "admin" }, other.visitor);
    await send("ole@example.org", {}, other.visitor);
    const setRole = (values: { role: "rep" | "member" }) =>
      site.database.write((trx) =>
        trx.updateTable("person").set(values).where("id", "=", other.id).execute(),
      );
    await setRole({ role: "rep" });
    expect((await accept(await tokenTo(site.database, "nora@example.org"))).status).toBe(303);
    expect(await find("nora@example.org")).toMatchObject({ role: "member" });
    await setRole({ role: "member" });
    expect((await accept(await tokenTo(site.database, "ole@example.org"))).status).toBe(404);
  });

  it("goes to nobody where addresses are wrong, which are refused in one go by their words", async () => {
    const { data } = await send("ole@b.example\nnobody here\nx@y\n<script>@x.example");
    const words = "nobody here; <script>@x.example; x@y";
    expect(data).toMatchObject({
      errors: { addresses: [`people:errors.noAddresses|{"words":"${words}"}`] },
    });
    expect(await listed()).toEqual([]);
  });
});

describe("who invites", () => {
  it("sees their own invitations, an admin all, members none", async () => {
    const [rep, other] = [(await signedIn("rep")).visitor, (await signedIn("rep")).visitor];
    await send("nora@example.org", {}, rep);
    expect(await listed(rep)).toHaveLength(1);
    expect(await listed(other)).toEqual([]);
    expect(await listed()).toHaveLength(1);
    const member = (await signedIn("member")).visitor;
    expect((await member.get(list, "/invitations")).status).toBe(403);
    const id = String((await listed())[0]?.id);
    const reply = await other.post(withdraw, "/x", {}, { invitation: id });
    expect(reply.status).toBe(404);
  });

  it("as a rep makes no staff, sends no advertising and not too many mails", async () => {
    const rep = (await signedIn("rep")).visitor;
    expect((await send("nora@example.org", { role: "product" }, rep)).status).toBe(403);
    for (const message of ["See https://spam.example", "win at spam.example now", "a@b.example"]) {
      expect((await send("nora@example.org", { message }, rep)).status).toBe(422);
    }
    const batch = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}@example.org`).join("\n");
    const post = (addresses: string) =>
      rep.post(invite, "/invitations/new", { addresses, language: "en" });
    expect((await post(batch("a", 101))).status).toBe(422);
    expect((await post(batch("b", 100))).status).toBe(303);
    expect((await post("one-more@example.org")).status).toBe(429);
    expect((await later(2 * DAY, () => post("one-more@example.org"))).status).toBe(303);
  });
});

describe("a link for many", () => {
  async function makeLink(mostUses: number): Promise<string> {
    const fields = { mostUses: String(mostUses), language: "en" };
    expect((await admin.post(link, "/invitations/link", fields)).status).toBe(303);
    const url = (await listed())[0]?.link ?? "";
    return new URL(url).searchParams.get("invitation") ?? "";
  }

  async function join(signed: string, email: string) {
    const visitor = site.visitor();
    const begun = await visitor.post(signup, "/signup", {
      shown_at: sign(site.secret, String(Date.now() - 10 * SECOND)),
      name: "Nora Invited",
      email,
      password: PASSWORD,
      invitation: signed,
    });
    if (begun.status !== 303) return begun;
    const token = await tokenTo(site.database, email);
    return visitor.post(verify, `/verify/${token}`, {}, { token });
  }

  const closeDoors = (approval = false) =>
    site.database.write((trx) => updateDoors(trx, { ...openDoors, joining: "invited", approval }));

  it("lets in as many as it is for, once they confirm", async () => {
    await closeDoors();
    const signed = await makeLink(2);
    expect((await join(signed, "a@example.org")).status).toBe(303);
    expect((await join(signed, "b@example.org")).status).toBe(303);
    expect((await join(signed, "c@example.org")).status).toBe(422);
    expect(await find("c@example.org")).toBeUndefined();
    expect((await listed())[0]).toMatchObject({ useCount: 2, state: "accepted" });
  });

  it("is open to a whole room behind one address", async () => {
    await closeDoors();
    const signed = await makeLink(50);
    const replies = Array.from({ length: 12 }, () => join(signed, ""));
    const statuses = (await Promise.all(replies)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([422]));
  });

  it("does not let in one more than it is for, however they race", async () => {
    await closeDoors();
    const signed = await makeLink(1);
    const replies = await Promise.all(
      ["a@example.org", "b@example.org", "c@example.org"].map((email) => join(signed, email)),
    );
    expect(replies.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it("leaves the look of an admin to the admin", async () => {
    await closeDoors(true);
    const reply = await join(await makeLink(5), "a@example.org");
    expect(reply.location).toBe("/signup/waiting");
  });

  it("is nothing when forged, withdrawn or too old", async () => {
    await closeDoors();
    const signed = await makeLink(5);
    expect((await join(signed.replace(/\d+/, "99"), "a@example.org")).status).toBe(422);
    expect((await later(15 * DAY, () => join(signed, "b@example.org"))).status).toBe(422);
    const id = String((await listed())[0]?.id);
    await admin.post(withdraw, "/x", {}, { invitation: id });
    expect((await join(signed, "c@example.org")).status).toBe(422);
  });
});
