import { fallbackLanguage, languages } from "~/i18n/languages";
import { allTexts } from "~/i18n/texts.server";
import type { Database } from "~db/connect.server";

/**
 * Gives the statuses that every community starts with their names in languages that came later. A
 * status that was renamed keeps to the names that it has: nobody knows what it is called elsewhere.
 * Harmless when repeated.
 */
export async function nameStatuses(database: Database): Promise<void> {
  const names = await missingNames(database);
  if (names.length === 0) return;
  await database.write((trx) =>
    trx
      .insertInto("status_name")
      .values(names)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

async function missingNames({ read }: Database) {
  const rows = await read
    .selectFrom("status")
    .innerJoin("status_name", "status_name.status_id", "status.id")
    .select(["status.id", "status.status_key", "status_name.language", "status_name.name"])
    .execute();
  const known = new Set(rows.map((row) => `${row.id}:${row.language}`));
  const usual = namesIn(fallbackLanguage);
  const unchanged = rows.filter(
    (row) => row.language === fallbackLanguage && usual[row.status_key] === row.name,
  );
  return unchanged.flatMap(({ id, status_key }) =>
    languages.flatMap((language) => {
      const name = namesIn(language)[status_key];
      return name && !known.has(`${id}:${language}`) ? [{ status_id: id, language, name }] : [];
    }),
  );
}

/** The usual names, by the key of the status. */
function namesIn(language: string): Record<string, string> {
  const { statusNames } = allTexts(language)["ideas"] as { statusNames?: Record<string, string> };
  return statusNames ?? {};
}
