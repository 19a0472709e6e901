import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { freePort } from "../support/free-port.mjs";
import { type Ended, startServer } from "../support/server-process";

let database: TestAddress;
let child: ChildProcess | undefined;
beforeEach(async () => {
  database = await makeTestDatabase();
});
afterEach(async () => {
  child?.kill("SIGKILL");
  child = undefined;
  await database.remove();
});

function startProcess(variables: Record<string, string>): { ended: Promise<Ended> } {
  const started = startServer({ DATABASE_URL: database.url, ...variables });
  child = started.child;
  return started;
}

async function untilServing(address: string): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server did not start");
}

describe("a server that is told to stop", () => {
  it("answers what it has begun, and ends within ten seconds", { timeout: 90_000 }, async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const { ended } = startProcess({ PORT: String(port), PUBLIC_URL: address });
    await untilServing(address);
    const slow = await beginSlowForm(port);
    const idle = connect(port, "127.0.0.1");
    idle.on("error", () => {});
    const stoppedAt = Date.now();
    child?.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 300));
    const refused = await fetch(`${address}/healthz`).then(
      () => false,
      () => true,
    );
    expect(refused).toBe(true);
    expect(await slow.finish()).toContain("HTTP/1.1 302");
    expect((await ended).code).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(10_000);
    idle.destroy();
  });

  it("does not wait for a form that never comes", { timeout: 90_000 }, async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const { ended } = startProcess({ PORT: String(port), PUBLIC_URL: address });
    await untilServing(address);
    await beginSlowForm(port);
    const stoppedAt = Date.now();
    child?.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(10_000);
  });
});

/** A form of which the last byte is still to come. */
async function beginSlowForm(port: number) {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  socket.on("error", () => {});
  const head = [
    "POST /login HTTP/1.1",
    "Host: 127.0.0.1",
    "Sec-Fetch-Site: same-origin",
    "Content-Type: application/x-www-form-urlencoded",
    "Content-Length: 3",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\na=`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    finish: () =>
      new Promise<string>((resolve) => {
        socket.on("close", () => resolve(answer));
        socket.write("b");
      }),
  };
}

describe("the log", () => {
  it("is lines of JSON, in which a request has the id that it was answered with", {
    timeout: 90_000,
  }, async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const { ended } = startProcess({ PORT: String(port), PUBLIC_URL: address });
    await untilServing(address);
    const answer = await fetch(`${address}/ranking?secret=word`, { redirect: "manual" });
    child?.kill("SIGTERM");
    const lines = (await ended).log.trim().split("\n");
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const row = rows.find(({ requestId }) => requestId === answer.headers.get("X-Request-Id"));
    expect(row).toMatchObject({ method: "GET", path: "/ranking", status: 302 });
    expect(JSON.stringify(row)).not.toContain("word");
  });
});
