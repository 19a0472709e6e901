import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RequestContext } from "~/http/context.server";
import { RateLimiter } from "~/platform/rate-limit.server";
import { engine } from "../support/database";
import { thorough } from "../support/depth";
import { startTestServer, type TestServer } from "../support/http";
import { type AccessScene, makeAccessScene } from "./access-scene";
import { accessTable } from "./access-table";
import { asData } from "./as-data";
import { type Attack, attackOf, attackTarget } from "./attack";
import { makeBadForms } from "./bad-fields";
import { actionOf } from "./built-routes";
import { forgetLimits } from "./forget-limits";

const IN_PROCESS = thorough ? 2_000 : 200;
const OVER_HTTP = thorough ? 100 : 20;
/** Every so many inputs ask for a whole page, which takes as long as three without one. */
const WHOLE_PAGES = 4;
/** How many inputs meet the same thing before a new one is made. */
const PER_TARGET = 20;
const SEED = 20_260_101;

const forms = accessTable.filter((row) => row.method === "POST");
/** How many files share the forms, so that they run beside each other. */
const PARTS = 2;
const allEndpoints = [...new Set(forms.map((row) => row.endpoint))];

let server: TestServer;
let scene: AccessScene;

/** Declares the tests of one half of the forms. */
export function attackForms(part: 0 | 1): void {
  const endpoints = allEndpoints.filter((_, index) => index % PARTS === part);

  beforeAll(async () => {
    server = await startTestServer({ DEMO: "1" });
    await server.jobs.stop();
    scene = await makeAccessScene(server.services.database, server.services.secret);
  });
  afterAll(() => server.stop());
  beforeEach(() => forgetLimits(server));

  // First, while the lists on the pages are short: thousands of inputs make thousands of tags and boards.
  describe(`${OVER_HTTP} bad inputs over HTTP`, () => {
    it.each(endpoints)("to %s make no error of ours", { timeout: 120_000 }, async (endpoint) => {
      const attack = attackOf(accessTable, endpoint);
      let sent = 0;
      await send(attack, OVER_HTTP, async (path, body, cookie) => {
        const headers = { "Sec-Fetch-Site": "same-origin", ...(cookie && { Cookie: cookie }) };
        // As browsers with script ask, and as those without: their pages are the same on each engine.
        const asPage = engine === "sqlite" && sent++ % WHOLE_PAGES === 0;
        const to = asPage ? path : asData(path);
        return (await server.browser().send(to, { method: "POST", body, headers })).status;
      });
    });
  });

  // These take the longest; one engine is enough to meet what our own code does.
  if (engine === "sqlite")
    describe(`${IN_PROCESS} bad inputs`, () => {
      it.each(endpoints)("to %s make no error of ours", { timeout: 180_000 }, async (endpoint) => {
        const attack = attackOf(accessTable, endpoint);
        const answer = actionOf(attack.row.routeId);
        await send(attack, IN_PROCESS, (path, body, cookie) => {
          const url = server.services.env.publicUrl + path;
          return answer(new Request(url, { method: "POST", body }), { ...contextWith(cookie) });
        });
      });
    });
}

type Send = (path: string, body: URLSearchParams, cookie: string) => Promise<number>;

/** Sends `runs` bad forms, made from the row's good one; no answer may be 500 or above. */
async function send(attack: Attack, runs: number, answer: Send): Promise<void> {
  const mutations = makeBadForms(runs, SEED);
  const statuses = new Set<number>();
  for (let start = 0; start < runs; start += PER_TARGET) {
    const { path, fields, cookie } = await attackTarget(attack, server, scene);
    await Promise.all(
      mutations.slice(start, start + PER_TARGET).map(async (mutate) => {
        const body = mutate(fields);
        const status = await answer(path, body, cookie);
        statuses.add(status);
        // Words for each of so many answers would take as long as some of the answers do.
        if (status >= 500) expect.fail(`${status} to ${path} ${String(body).slice(0, 500)}`);
      }),
    );
  }
  // Only missing pages would mean that the action was never met.
  expect([...statuses], attack.endpoint).not.toEqual([404]);
}

/** A request of its own, with a limiter that has counted nothing yet. */
function contextWith(cookies: string): RequestContext {
  return {
    services: { ...server.services, limiter: new RateLimiter(server.services.database) },
    requestId: "test",
    address: "127.0.0.1",
    cookies,
    acceptLanguage: "en",
    userAgent: "Test",
    fromScript: true,
    nonce: "test",
    setCookie: () => {},
  };
}
