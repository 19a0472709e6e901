import type { Db, Trx } from "~db/connect.server";
import {
  defaultPreference,
  type Preference,
  type PreferenceKind,
  preferenceKinds,
} from "./preference";

export type Preferences = Record<PreferenceKind, Preference>;

/** What each of these people wants to be told of; what they never set has its default. */
export async function listPreferences(
  db: Db,
  personIds: readonly number[],
): Promise<Map<number, Preferences>> {
  const rows =
    personIds.length === 0
      ? []
      : await db
          .selectFrom("notification_preference")
          .selectAll()
          .where("person_id", "in", personIds)
          .execute();
  return new Map(
    personIds.map((id) => [id, readPreferences(rows.filter((row) => row.person_id === id))]),
  );
}

/** What one person wants to be told of. */
export async function getPreferences(db: Db, personId: number): Promise<Preferences> {
  const preferences = await listPreferences(db, [personId]);
  return preferences.get(personId) ?? readPreferences([]);
}

export async function upsertPreference(
  trx: Trx,
  personId: number,
  kind: PreferenceKind,
  { mail, inbox }: Preference,
): Promise<void> {
  const choice = { mail: mail ? 1 : 0, inbox: inbox ? 1 : 0 } as const;
  await trx
    .insertInto("notification_preference")
    .values({ person_id: personId, kind, ...choice })
    .onConflict((conflict) => conflict.columns(["person_id", "kind"]).doUpdateSet(choice))
    .execute();
}

function readPreferences(
  rows: readonly { kind: string; mail: 0 | 1; inbox: 0 | 1 }[],
): Preferences {
  const entries = preferenceKinds.map((kind): [PreferenceKind, Preference] => {
    const row = rows.find((each) => each.kind === kind);
    return [kind, row ? { mail: row.mail === 1, inbox: row.inbox === 1 } : defaultPreference(kind)];
  });
  return Object.fromEntries(entries) as Preferences;
}
