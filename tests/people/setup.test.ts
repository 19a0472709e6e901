import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { setupLink } from "~/features/people/setup-link.server";
import { DAY, setClock } from "~/platform/clock";
import * as front from "~/root";
import * as setup from "~/routes/setup";
import * as signup from "~/routes/signup";
import { openSite, type Site } from "./visit";

let site: Site;

beforeEach(async () => {
  site = await openSite();
  await site.database.write((trx) => updateCommunity(trx, { name: "Upwell", ready: false }));
});
afterEach(() => site.close());

async function newLink() {
  const link = await setupLink(site.database, "http://community.test");
  return new URL(link ?? "").searchParams.get("token") ?? "";
}

const form = (token: string) => ({
  token,
  siteName: "Brasa",
  name: "Thea Brandt",
  email: "thea@example.com",
  password: "the first password",
  language: "de",
  timeZone: "Europe/Berlin",
});

const send = (token: string, fields: Record<string, string> = {}) =>
  site.visitor().post(setup, "/setup", { ...form(token), ...fields });

describe("the first start", () => {
  it("makes the community, its admin and a first board, and signs the admin in", async () => {
    const visitor = site.visitor();
    const token = await newLink();
    expect(await visitor.post(setup, "/setup", form(token))).toMatchObject({ status: 303 });
    expect(visitor.cookies.has("session")).toBe(true);
    expect(await getCommunity(site.database.read)).toMatchObject({
      name: "Brasa",
      defaultLanguage: "de",
      timeZone: "Europe/Berlin",
      ready: true,
    });
    const people = await site.database.read.selectFrom("person").selectAll().execute();
    expect(people).toMatchObject([{ role: "admin", handle: "thea-brandt", language: "de" }]);
    const boards = await site.database.read.selectFrom("board").selectAll().execute();
    expect(boards).toMatchObject([{ name: "Ideen", access: "public" }]);
    const mails = await site.database.read.selectFrom("mail").selectAll().execute();
    expect(mails).toEqual([]);
  });

  it("is over once it is done, with the same link and with none", async () => {
    const token = await newLink();
    await send(token);
    expect((await send(token, { email: "second@example.com" })).status).toBe(404);
    expect((await site.visitor().get(setup, `/setup?token=${token}`)).status).toBe(404);
    expect(await setupLink(site.database, "http://community.test")).toBeNull();
  });

  it("happens once for two who press at the same moment", async () => {
    const token = await newLink();
    const both = await Promise.all([send(token), send(token, { email: "second@example.com" })]);
    expect(both.map((reply) => reply.status).sort()).toEqual([303, 404]);
  });

  it("is not open without the link, with a wrong one, or with one of an earlier start", async () => {
    const earlier = await newLink();
    await newLink();
    for (const token of ["", "guessed", earlier]) {
      expect((await send(token)).status).toBe(404);
      const page = await site.visitor().get(setup, `/setup?token=${token}`);
      expect(page.data).toMatchObject({ token: null });
    }
    const people = await site.database.read.selectFrom("person").selectAll().execute();
    expect(people).toEqual([]);
  });

  it("has a link that is good for a day", async () => {
    const token = await newLink();
    const restore = setClock(() => Date.now() + DAY + 1);
    expect((await send(token)).status).toBe(404);
    restore();
    expect((await send(token)).status).toBe(303);
  });

  it("keeps the link good while the form is not right yet", async () => {
    const token = await newLink();
    const reply = await send(token, { password: "short", timeZone: "Moon/Crater" });
    expect(reply.status).toBe(422);
    expect(Object.keys((reply.data as { errors: object }).errors).sort()).toEqual([
      "password",
      "timeZone",
    ]);
    expect((await send(token)).status).toBe(303);
  });

  it("comes before every other page and form", async () => {
    expect(await site.visitor().get(front, "/ideas")).toMatchObject({
      status: 302,
      location: "/setup",
    });
    expect(await site.visitor().post(signup, "/signup", {})).toMatchObject({
      status: 302,
      location: "/setup",
    });
    expect((await site.visitor().get(front, "/setup")).status).toBe(200);
  });
});
