import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "./environment.mjs";
import { installPackages, requireNode } from "./install.mjs";
import { runNode } from "./run.mjs";

const HELP = `npm run demo [-- --fresh]

Installs, builds and serves Upwell with a made-up community, on this machine only.

  --fresh   throw the demo community away and fill it anew

  PORT      where to serve (3000)`;

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}

requireNode();
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
installPackages();

const env = demoEnvironment();
await step(["app/cli/build.mjs"]);
await step(["build/app/upwell.js", "demo", ...process.argv.slice(2)]);
const served = runNode(["build/app/server.js"], env);
const looking = setInterval(sayWhereOnceServed, 100);
let said = false;
process.exitCode = await served;
clearInterval(looking);

async function sayWhereOnceServed() {
  const answer = await fetch(`${env.PUBLIC_URL}/healthz`).catch(() => undefined);
  if (!answer?.ok || said) return;
  said = true;
  clearInterval(looking);
  sayWhere();
}

function sayWhere() {
  console.log(`
  The demo community is at  ${env.PUBLIC_URL}

  You come as a visitor; the bar at the bottom of each page makes you a customer, a rep,
  a product manager or the admin with one click.
  What a prospect sees who was sent a trail:  ${env.PUBLIC_URL}/t/nordlicht-roesterei-in-kiel
  Ctrl+C ends it. The next start keeps what you did; "npm run demo -- --fresh" starts over.
`);
}

/** The demo has a database of its own and sends no mail. */
function demoEnvironment() {
  const port = process.env["PORT"] || "3000";
  return {
    ...cleanEnvironment("production"),
    DEMO: "1",
    LOG_LEVEL: "warn",
    DATA_DIR: "data-demo",
    HOST: "127.0.0.1",
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
}

/** @param {string[]} args */
async function step(args) {
  const code = await runNode(args, env);
  if (code !== 0) process.exit(code);
}
