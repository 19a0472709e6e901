import type { Database } from "~db/connect.server";
import { now } from "./clock";
import type { Storage } from "./storage.server";

/** Files in a table of the database: one thing to back up, and on PostgreSQL every process sees them. */
export function databaseStorage(database: Database): Storage {
  return {
    async put(name, bytes) {
      const file = { bytes: Buffer.from(bytes), created_at: now() };
      await database.write((trx) =>
        trx
          .insertInto("stored_file")
          .values({ name, ...file })
          .onConflict((conflict) => conflict.column("name").doUpdateSet(file))
          .execute(),
      );
    },
    async get(name) {
      const row = await database.read
        .selectFrom("stored_file")
        .select("bytes")
        .where("name", "=", name)
        .executeTakeFirst();
      return row?.bytes;
    },
    async delete(names) {
      if (names.length === 0) return;
      await database.write((trx) =>
        trx.deleteFrom("stored_file").where("name", "in", names).execute(),
      );
    },
  };
}
