import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeLink, revokeLink } from "~/features/trails/make-link.server";
import { getTrail } from "~/features/trails/trails.queries.server";
import { now, SECOND } from "~/platform/clock";
import { createLog } from "~/platform/log.server";
import { sign } from "~/platform/secret.server";
import { forgetLimits } from "../routes/forget-limits";
import type { Browser } from "../support/browser";
import { makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { linkInput, makeScene, open, stopsOf, type TrailScene } from "./scene";

let server: TestServer;
let scene: TrailScene;
let path: string;
const lines: string[] = [];

beforeAll(async () => {
  const log = createLog("info", { write: (line: string) => void lines.push(line) });
  server = await startTestServer({}, { log });
  await server.jobs.stop();
  const { database } = server.services;
  await database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
  scene = await makeScene(database);
  path = `/t/${scene.token}`;
});
afterAll(() => server.stop());
beforeEach(() => forgetLimits(server));

const traps = () => ({
  shown_at: sign(server.services.secret, String(now() - 10 * SECOND)),
  website: "",
});
const seen = (browser: Browser, rest = "", site = "same-origin") =>
  browser.get(`${path}/seen.gif${rest}`, { "Sec-Fetch-Site": site });
const visits = async () =>
  (await getTrail(server.services.database.read, scene.trailId)).counts.visits;

describe("a trail's pages", () => {
  it("are kept from search engines, other sites and every cache", async () => {
    for (const rest of ["", "/privacy", "/seen.gif", "/question"]) {
      const { headers, status } = await server.browser().get(path + rest);
      expect(status).toBe(200);
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("X-Robots-Tag")).toContain("noindex");
      expect(headers.get("Cache-Control")).toContain("no-store");
    }
  });

  it("answer a link that is revoked, ended or unknown with one and the same page", async () => {
    const { database } = server.services;
    const make = () =>
      database.write((trx) => makeLink(trx, scene.rep, scene.trailId, linkInput()));
    const [revoked, ended] = [await make(), await make()];
    const { linkId } = await open(database, revoked);
    await database.write((trx) => revokeLink(trx, scene.rep, scene.trailId, linkId));
    const { linkId: endedId } = await open(database, ended);
    await database.write((trx) =>
      trx.updateTable("trail_link").set({ expires_at: 1 }).where("id", "=", endedId).execute(),
    );
    const unknown = "u".repeat(27);
    const bodies = new Set<string>();
    for (const token of [revoked, ended, unknown]) {
      for (const rest of ["", "/1", "/question"]) {
        const { status, body } = await server.browser().get(`/t/${token}${rest}`);
        expect(status).toBe(404);
        expect(body).not.toMatch(/Five bars|You asked|Nordlicht/);
        if (rest === "") bodies.add(body.replaceAll(token, ""));
      }
    }
    expect(bodies.size).toBe(1);
  });

  it("show nothing of a trail before the address is shown that its link asks for", async () => {
    const { database, secret } = server.services;
    const input = linkInput({ mail_check: "rheintal.example" });
    const token = await database.write((trx) => makeLink(trx, scene.rep, scene.trailId, input));
    const browser = server.browser();
    const first = await browser.get(`/t/${token}`);
    expect(first.location).toBe(`/t/${token}/pass`);
    const asking = await browser.get(`/t/${token}/pass`);
    expect(asking.body).not.toMatch(/Five bars|You asked|Nordlicht|rheintal/);
    const ask = (email: string) => browser.post(`/t/${token}/pass`, { email, ...traps() });
    const answers = [await ask("a@rheintal.example"), await ask("a@elsewhere.example")];
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      ...Array(2).fill([303, `/t/${token}/pass`]),
    ]);
    const jobs = await database.read
      .selectFrom("job")
      .select("payload")
      .where("kind", "=", "trail.mail")
      .execute();
    expect(jobs.map(({ payload }) => JSON.parse(payload).email)).toEqual(["a@rheintal.example"]);
    const { linkId } = await open(database, token);
    const link = `/trail-mail/${sign(secret, `trail-pass-${linkId}-${now() + SECOND * 60}`)}`;
    await browser.get(link);
    expect((await browser.get(`/t/${token}`)).status).toBe(303);
    await browser.post(link);
    expect((await browser.get(`/t/${token}`)).body).toContain("Five bars");
    expect((await server.browser().get(`/t/${token}`)).status).toBe(303);
  });

  it("speak the language of their link", async () => {
    const { database } = server.services;
    const input = { ...linkInput(), language: "de" };
    const token = await database.write((trx) => makeLink(trx, scene.rep, scene.trailId, input));
    const { body } = await server.browser().get(`/t/${token}`, { "Accept-Language": "en" });
    expect(body).toContain('<html lang="de"');
    expect(body).toContain("Was wir behalten");
  });
});

describe("a visit", () => {
  it("counts for a browser that shows the page, not for who only fetches it", async () => {
    const before = await visits();
    const browser = server.browser();
    await browser.get(path);
    await seen(browser, "", "cross-site");
    await seen(browser, "", "none");
    expect(await visits()).toBe(before);
    const [stop] = await stopsOf(server.services.database, scene.trailId);
    const answer = await seen(browser);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^trail_visit=[\w-]{27}; Path=\/t\/;.*HttpOnly/,
    );
    await seen(browser, `?stop=${stop?.id}`);
    expect(await visits()).toBe(before + 1);
    expect((await browser.get(path)).body).toContain("1 of 1 read");
    expect((await server.browser().get(path)).body).toContain("0 of 1 read");
  });

  it("is none of the team's", async () => {
    const before = await visits();
    await seen(await server.browserOf(scene.rep.id));
    expect(await visits()).toBe(before);
  });
});

describe("a question", () => {
  it("comes back with what was typed when it is refused, and stands on the page when not", async () => {
    const browser = server.browser();
    const send = (fields: Record<string, string>) => browser.post(`${path}/question`, fields);
    const short = await send({ question: "Eh?", email: "no address", ...traps() });
    expect(short.status).toBe(422);
    expect(short.body).toMatch(/Eh\?[\s\S]*no address/);
    const trapped = await send({ question: "How long?", ...traps(), website: "http://x" });
    expect(trapped.status).toBe(422);
    const asked = await send({ question: "How long does it take?", ...traps() });
    expect([asked.status, asked.location]).toEqual([303, `${path}#asked`]);
    expect((await browser.get(path)).body).toContain("How long does it take?");
  });

  it("is only asked so often by one link", async () => {
    const browser = server.browser();
    const statuses: number[] = [];
    for (let time = 0; time < 21; time++) {
      const fields = { question: `Question number ${time}?`, ...traps() };
      statuses.push((await browser.post(`${path}/question`, fields)).status);
    }
    expect(statuses.filter((status) => status === 303).length).toBeLessThan(21);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("what must not leave", () => {
  it("opens no trail by what is logged", () => {
    const logged = lines.join("\n");
    expect(logged).toContain("/t/…");
    expect(logged).not.toContain(scene.token);
    expect(logged).not.toMatch(/\/t\/[\w-]{10}/);
  });

  it("is on no page of members and visitors", async () => {
    const member = await server.browserOf(scene.idea.author_id);
    for (const browser of [member, server.browser()]) {
      for (const page of [
        `/ideas/${scene.idea.id}`,
        "/ideas",
        "/sitemap.xml",
        "/feeds/ideas.xml",
      ]) {
        const { body, location } = await browser.get(page);
        const all = body + (location ? (await browser.get(location)).body : "");
        expect(all).not.toMatch(/Five bars|Nordlicht|Frau Petersen|How long does it take/);
      }
      const refused = await browser.get(`/trails/${scene.trailId}`);
      expect([302, 403]).toContain(refused.status);
      expect(refused.body).not.toMatch(/Five bars|Nordlicht/);
    }
  });
});

describe("a stop that shows a number", () => {
  const say = async (hours: number) => {
    const { database } = server.services;
    const person = await makePerson(database);
    await database.write(async (trx) => {
      const name = `Canary company of ${hours}`;
      const { id: account_id } = await trx
        .insertInto("account")
        .values({ name, name_folded: name.toLowerCase(), created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("evidence")
        .values({
          ...{ idea_id: scene.idea.id, kind: "implication", body: "Canary words.", account_id },
          ...{
            person_id: person.id,
            amount: Math.round(hours * 100),
            unit: "hours_month",
            created_at: 1,
          },
        })
        .execute();
    });
  };
  /** What each of the companies said, in any spelling. */
  const own = /1[,.]?234|2[,.]?345|3[,.]?456|4[,.]?567|Canary/;

  it("tells what it costs from three companies on, roughly, and no company's own number", async () => {
    for (const hours of [1_234.56, 2_345.67]) await say(hours);
    const before = await server.browser().get(path);
    expect(before.body).not.toMatch(own);
    expect(before.body).not.toContain("2 companies");
    for (const hours of [3_456.78, 4_567.89]) await say(hours);
    const { body } = await server.browser().get(path);
    expect(body).toContain("2,900 h");
    expect(body).toContain("2,100 h to 3,700 h");
    expect(body).toContain("4 companies");
    expect(body).not.toMatch(own);
    const asData = await server.browser().get(`${path}?_data=routes%2Ft.%24token._index`);
    expect(asData.body).not.toMatch(own);
  });

  it("tells the team no more of it on the trail", async () => {
    const [stop] = await stopsOf(server.services.database, scene.trailId);
    expect(stop?.figure).toMatchObject({ median: 2_900, low: 2_100, high: 3_700, accounts: 4 });
  });
});
