import { Migrator } from "kysely";
import type { Database } from "./connect.server";
import { migrations } from "./migrations";

function migratorOf(database: Database): Migrator {
  return new Migrator({
    db: database.schemaOwner,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
}

/**
 * Brings the schema to the newest migration, in one transaction.
 * @returns the name of the newest migration.
 * @throws when the database was made by a newer version of Upwell.
 */
export async function migrateToLatest(database: Database): Promise<string> {
  await refuseNewerSchema(database);
  const { error } = await migratorOf(database).migrateToLatest();
  if (error) throw error;
  return latestMigration();
}

/** Migrations that the database has not had yet, oldest first. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const all = await migratorOf(database).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

export function latestMigration(): string {
  return Object.keys(migrations).sort().at(-1) ?? "none";
}

async function refuseNewerSchema(database: Database): Promise<void> {
  const tables = await database.schemaOwner.introspection.getTables({
    withInternalKyselyTables: true,
  });
  if (!tables.some((table) => table.name === "migration")) return;
  const applied = await database.read.selectFrom("migration").select("name").execute();
  const unknown = applied.map((row) => row.name).filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new Error(
      `This database was made by a newer version of Upwell (${unknown.join(", ")}). Start that version.`,
    );
  }
}
