import { migrateToLatest, pendingMigrations } from "~db/migrate";
import type { Command } from "./command";

export const migrate: Command = {
  name: "migrate",
  summary: "bring the database to the newest schema",
  help: `upwell migrate

Applies what the database has not had yet, all or nothing, and says what it was.
The server does the same when it starts.`,
  anySchema: true,
  async run({ database, say }) {
    const pending = await pendingMigrations(database);
    const latest = await migrateToLatest(database);
    for (const name of pending) say(`Applied ${name}.`);
    say(
      pending.length === 0
        ? `Nothing to do: the schema is ${latest}.`
        : `The schema is now ${latest}.`,
    );
    return 0;
  },
};
