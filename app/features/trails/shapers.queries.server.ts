import { loadShapers } from "~/features/contributors/contributors.queries.server";
import { visitorWhoReads } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Shapers } from "./shown-stop";

const NAMES_AT_MOST = 5;

/**
 * Which customers shaped items, by item, as everybody is told. Named are those alone whose company
 * agreed that it is.
 */
export async function listShapers(
  db: Db,
  itemIds: readonly number[],
): Promise<Map<number, Shapers>> {
  const shapers = await loadShapers(db, visitorWhoReads(""), itemIds);
  const ids = [...shapers.values()].flatMap(({ named }) =>
    named.flatMap(({ person }) => person?.id ?? []),
  );
  const agreed = await whoseCompanyAgreed(db, ids);
  return new Map(
    [...shapers].map(([itemId, { named, unnamed }]) => [
      itemId,
      {
        count: named.length + unnamed,
        names: named
          .flatMap(({ person }) => (person && agreed.has(person.id) ? person.name : []))
          .slice(0, NAMES_AT_MOST),
      },
    ]),
  );
}

async function whoseCompanyAgreed(db: Db, personIds: readonly number[]) {
  if (personIds.length === 0) return new Set<number>();
  const rows = await db
    .selectFrom("person")
    .innerJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.id", "in", [...new Set(personIds)])
    .where("account.named_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
