import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { freePort } from "../../support/free-port.mjs";

/** A server with a demo community of its own, for a test that counts what nobody else may touch. */
export async function startDemoServer(
  engine: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["tests/support/e2e-server.mjs", engine, port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  await untilServed(server.stdout);
  return {
    address,
    async stop() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** It says so once it answers; without a word it ended. */
async function untilServed(said: Readable): Promise<void> {
  for await (const line of createInterface(said)) {
    if (line !== "All served") continue;
    said.resume();
    return;
  }
  throw new Error("the demo server did not start");
}
