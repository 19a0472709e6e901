import type { Database } from "~db/connect.server";
import type { Storage } from "./storage.server";
import { bucketStorage } from "./storage-bucket.server";
import { databaseStorage } from "./storage-database.server";

/** The storage of the configuration: a bucket, with what the database keeps from before, or the database. */
export function openStorage(
  database: Database,
  { storageUrl }: { storageUrl: string | null },
): Storage {
  const kept = databaseStorage(database);
  if (storageUrl === null) return kept;
  const bucket = bucketStorage(storageUrl);
  return {
    put: bucket.put,
    get: async (name) => (await bucket.get(name)) ?? kept.get(name),
    async delete(names) {
      await bucket.delete(names);
      await kept.delete(names);
    },
  };
}
