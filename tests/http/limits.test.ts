import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { now, setClock } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { type Running, start } from "../../server";
import { type Browser, browserAt } from "../support/browser";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { freePort } from "../support/free-port.mjs";
import { fillCommunity } from "./community";

let database: TestAddress;
let running: Running;
let restoreClock: () => void;
beforeEach(async () => {
  // On a slow machine a bucket would leak while it is being filled.
  const at = now();
  restoreClock = setClock(() => at);
  database = await makeTestDatabase();
  running = await startAgain();
  await fillCommunity(running.services.database);
});
afterEach(async () => {
  restoreClock();
  await running.stop();
  await database.remove();
});

async function startAgain(): Promise<Running> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const where = { HOST: "127.0.0.1", PORT: port, PUBLIC_URL: address, DATABASE_URL: database.url };
  return start({ env: readEnv({ ...where, LOG_LEVEL: "silent", TRUST_PROXY: "1" }) });
}

const from = (address: string) => ({ "X-Forwarded-For": address });

function signIn(browser: Browser, address: string, email = "somebody@example.com") {
  return browser.post("/login", { email, password: "a guess" }, from(address));
}

/** Tries until it is too often, and answers how often it was not. */
async function tryUntilRefused(attempt: () => Promise<{ status: number }>): Promise<number> {
  for (let count = 0; count < 50; count++) if ((await attempt()).status === 429) return count;
  return 50;
}

describe("guessing passwords", () => {
  it("is too often after twenty tries, says when to go on, and keeps what was typed", async () => {
    const browser = browserAt(running.address);
    expect(await tryUntilRefused(() => signIn(browser, "192.0.2.1"))).toBe(20);
    const answer = await signIn(browser, "192.0.2.1", "ada.typed@example.com");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(answer.body).toContain("ada.typed@example.com");
    expect(answer.body).not.toContain("a guess");
  });

  it("of one account counts from wherever it comes", async () => {
    let host = 0;
    const browser = browserAt(running.address);
    const tries = await tryUntilRefused(() => signIn(browser, `192.0.2.${++host}`));
    expect(tries).toBe(20);
  });

  it("is still too often after a restart", async () => {
    await tryUntilRefused(() => signIn(browserAt(running.address), "192.0.2.1"));
    await running.stop();
    running = await startAgain();
    expect((await signIn(browserAt(running.address), "192.0.2.1")).status).toBe(429);
    const other = await signIn(browserAt(running.address), "192.0.2.2", "other@example.com");
    expect(other.status).toBe(422);
  });
});

describe("mails to one address", () => {
  it("are few, and the form says so instead of failing", async () => {
    let host = 0;
    const ask = () =>
      browserAt(running.address).post(
        "/reset",
        { email: "somebody@example.com" },
        from(`192.0.2.${++host}`),
      );
    expect(await tryUntilRefused(ask)).toBe(5);
    expect((await ask()).body).toContain("somebody@example.com");
  });
});

describe("an address that a client makes up", () => {
  it("is not believed: only the proxy's own word counts", async () => {
    let host = 0;
    const browser = browserAt(running.address);
    const tries = await tryUntilRefused(() =>
      signIn(browser, `10.0.0.${++host}, 192.0.2.7`, `somebody${host}@example.com`),
    );
    expect(tries).toBe(20);
  });
});
