import { spawn, spawnSync } from "node:child_process";
import { makeGround } from "./e2e-ground.mjs";

/** Serves the built product with a fresh demo community: `node e2e-server.mjs <sqlite|postgres> <port>`. */
const [, , engine = "sqlite", port = "0"] = process.argv;

const ground = await makeGround(engine, port);
// Each person of a test says from which address they come.
const env = { ...ground.env, DEMO: "1", TRUST_PROXY: "1" };

const filled = spawnSync(process.execPath, ["build/app/upwell.js", "demo"], {
  env,
  stdio: ["ignore", "ignore", "inherit"],
});
if (filled.status !== 0) await leave(filled.status ?? 1);

const server = spawn(process.execPath, ["build/app/server.js"], { env, stdio: "inherit" });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill("SIGTERM"));
server.once("exit", (code) => leave(code ?? 1));

/** @param {number} code */
async function leave(code) {
  await ground.clear();
  process.exit(code);
}
