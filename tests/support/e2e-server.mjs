import { spawn } from "node:child_process";
import { once } from "node:events";
import { makeGround } from "./e2e-ground.mjs";

/**
 * Serves the built product with fresh demo communities, one for each engine and port that it is given:
 * `node e2e-server.mjs sqlite 3001 postgres 3002`. Says "All served" once each of them answers.
 */
const wanted = pairs(process.argv.slice(2));
/** @type {import("node:child_process").ChildProcess[]} */
const running = [];
process.on("SIGTERM", endAll).on("SIGINT", endAll);

const grounds = await Promise.all(wanted.map(([engine, port]) => makeGround(engine, port)));
const ends = grounds.map(serve);
// Whichever ends first, nobody tests what is left.
const oneEnded = Promise.race(ends).then(endAll);
const served = Promise.all(grounds.map(({ address }) => untilServed(address)));
if (await Promise.race([served, oneEnded])) console.log("All served");
const codes = await Promise.all(ends);
await Promise.all(grounds.map((ground) => ground.clear()));
process.exit(Math.max(...codes));

/**
 * Fills a demo community and serves it until it is told to end.
 * @param {{ env: NodeJS.ProcessEnv }} ground
 * @returns {Promise<number>} the exit code
 */
async function serve(ground) {
  // Each person of a test says from which address they come.
  const env = { ...ground.env, DEMO: "1", TRUST_PROXY: "1" };
  const filled = await endOf(run(["build/app/upwell.js", "demo"], env, "ignore"));
  return filled || endOf(run(["build/app/server.js"], env, "inherit"));
}

function endAll() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {"ignore" | "inherit"} output
 */
function run(args, env, output) {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", output, "inherit"] });
  running.push(child);
  return child;
}

/** @param {import("node:child_process").ChildProcess} child */
async function endOf(child) {
  const [code] = await once(child, "exit");
  return Number(code ?? 1);
}

/** @param {string} address */
async function untilServed(address) {
  for (;;) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {string[]} words */
function pairs(words) {
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [/** @type {const} */ ([word, words[index + 1] ?? "0"])] : [],
  );
}
