import { readEnv } from "~/platform/env.server";
import type { Log } from "~/platform/log.server";
import { fingerprintSources, isBuilt } from "../../app/cli/build-stamp.mjs";
import { type Running, start } from "../../server";
import { type Browser, browserAt } from "./browser";
import { makeTestDatabase } from "./database";
import { freePort } from "./free-port.mjs";

if (!isBuilt(fingerprintSources())) {
  console.warn(
    "These tests meet a build that is older than the sources; `npm run build` makes it anew.",
  );
}

export interface TestServer extends Running {
  /** A new visitor without cookies. */
  browser(): Browser;
  /** A browser in which this person is signed in. */
  browserOf(personId: number): Promise<Browser>;
}

/**
 * The built product on a free port, in this process, over a fresh database of the tested engine; stopping it deletes the database.
 * @param variables configuration, as in the environment
 * @throws when there is no build: `npm run build` makes one.
 */
export async function startTestServer(
  variables: Record<string, string> = {},
  options: { log?: Log } = {},
): Promise<TestServer> {
  const { url, remove } = await makeTestDatabase();
  const port = await freePort();
  const env = readEnv({
    NODE_ENV: "production",
    LOG_LEVEL: "silent",
    HOST: "127.0.0.1",
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: url,
    DATABASE_POOL: "5",
    ...variables,
  });
  const running = await start({ env, ...options });
  return {
    ...running,
    browser: () => browserAt(running.address),
    async browserOf(personId) {
      const cookie = await running.services.sessions.start(personId, "Test");
      return browserAt(running.address, cookie);
    },
    async stop() {
      await running.stop();
      await remove();
    },
  };
}
