import { fileURLToPath } from "node:url";
import { installPackages, requireNode } from "./install.mjs";

const HELP = `npm run dev

Serves Upwell from its sources on PORT (3000): pages change while you edit; the server itself is started again by hand.`;

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}

requireNode();
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
process.env["NODE_ENV"] = "development";
process.env["HOST"] ||= "127.0.0.1";
installPackages();

const port = Number(process.env["PORT"] || 3000);
const { createServer } = await import("vite");
const vite = await createServer({
  // A socket of its own for each, so that two can run beside each other.
  server: { middlewareMode: true, hmr: { port: (port + 20_000) % 65_536 } },
  appType: "custom",
});
const { start } = await vite.ssrLoadModule("/server.ts");
const running = await start({
  build: () => vite.ssrLoadModule("virtual:remix/server-build"),
  assets: [vite.middlewares],
}).catch(refuse);
console.log(`\n  Upwell in development is at  ${running.address}\n`);

for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

async function stop() {
  await running.stop();
  await vite.close();
  process.exit(0);
}

/**
 * @param {Error} error
 * @returns {never}
 */
function refuse(error) {
  console.error(error.constructor.name === "BadConfiguration" ? error.message : error);
  process.exit(1);
}
