import { expressionBuilder, sql } from "kysely";
import { fallbackLanguage } from "~/i18n/languages";
import type { Schema } from "~db/schema";

/**
 * What the `status` of a query is called for who reads `language`: its name in that, else in the
 * language of the community, in English, in any; a status without a name goes by its key.
 */
export function statusNameFor(language: string) {
  const select = expressionBuilder<Schema, "status">();
  const own = sql<string>`(select value from setting where name = 'defaultLanguage')`;
  const name = select
    .selectFrom("status_name")
    .select("status_name.name")
    .whereRef("status_name.status_id", "=", "status.id")
    .orderBy(
      sql`case
        when status_name.language = ${language} then 0
        when '"' || status_name.language || '"' = ${own} then 1
        when status_name.language = ${fallbackLanguage} then 2
        else 3 end`,
    )
    .orderBy("status_name.language")
    .limit(1);
  return select.fn.coalesce(name, "status.status_key");
}
