import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { makeGround } from "../../support/e2e-ground.mjs";
import { freePort } from "../../support/free-port.mjs";

/** A server for one test, whose community nobody has set up yet. */
export interface OwnServer {
  address: string;
  /** Opens the page on which its first admin sets it up. */
  setupLink: string;
  stop(): Promise<void>;
}

/** The built product with these settings, for what the server of all tests is not configured to do. */
export async function startOwnServer(
  engine: string,
  settings: Record<string, string>,
): Promise<OwnServer> {
  const ground = await makeGround(engine, String(await freePort()));
  const server = spawn(process.execPath, ["build/app/server.js"], {
    env: { ...ground.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const setupLink = await readSetupLink(server);
  return {
    address: ground.address,
    setupLink,
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      await ground.clear();
    },
  };
}

/** The last line of the start of a community that is not set up bears it. */
async function readSetupLink({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("the server says nothing");
  for await (const line of createInterface(stdout)) {
    const { link } = JSON.parse(line) as { link?: string };
    if (!link) continue;
    stdout.resume();
    return link;
  }
  throw new Error("the server did not start");
}
