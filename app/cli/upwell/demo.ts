import { parseArgs } from "node:util";
import { now } from "~/platform/clock";
import { openStorage } from "~/platform/open-storage.server";
import { content } from "~db/demo/content";
import { demoState, forgetDemo } from "~db/demo/demo-state";
import { DEMO_PASSWORD, fillDemo } from "~db/demo/fill";
import { migrateToLatest } from "~db/migrate";
import { type Command, type CommandContext, Refused } from "./command";

const SEED = 1907;

export const demo: Command = {
  name: "demo",
  summary: "fill the database with the demo community",
  help: `upwell demo [--fresh]

Fills an empty database with a made-up company and a year of its community. A second run changes
nothing. It never touches the database of a real community.

  --fresh   throw the demo community away and fill it anew`,
  anySchema: true,
  async run(context) {
    const { fresh } = parseArgs({
      args: [...context.args],
      options: { fresh: { type: "boolean", default: false } },
    }).values;
    const state = await demoState(context.database);
    if (state === "other") {
      throw new Refused(
        "This database holds a community that is not the demo. Set DATA_DIR or DATABASE_URL to another one.",
      );
    }
    if (state === "filled" && !fresh) {
      context.say(`The demo community of ${content.company.name} is there.`);
    } else {
      if (state !== "empty") await forgetDemo(context.database);
      await fill(context);
    }
    sayWhoToBe(context);
    return 0;
  },
};

async function fill({ database, env, say }: CommandContext): Promise<void> {
  const began = Date.now();
  await migrateToLatest(database);
  await fillDemo(database, { now: now(), seed: SEED, storage: openStorage(database, env) });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`Filled the demo community of ${content.company.name} in ${seconds} s.`);
}

function sayWhoToBe({ say }: CommandContext): void {
  const first = new Map(content.people.map((person) => [person.role, person] as const).reverse());
  const lena = content.people.find((person) => person.key === "lena");
  say("\n  Who to be:");
  for (const person of [lena, first.get("rep"), first.get("product"), first.get("admin")]) {
    if (person) say(`    ${person.role.padEnd(8)} ${person.name.padEnd(16)} ${person.email}`);
  }
  say(`  Everybody's password is "${DEMO_PASSWORD}".`);
}
