import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../support/free-port.mjs";

/** A server with a demo community of its own, for a test that counts what nobody else may touch. */
export async function startDemoServer(
  engine: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["tests/support/e2e-server.mjs", engine, port], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  const gone = ended.then(() => {
    throw new Error("the demo server did not start");
  });
  await Promise.race([untilServed(address), gone]);
  gone.catch(() => {});
  return {
    address,
    async stop() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

async function untilServed(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
