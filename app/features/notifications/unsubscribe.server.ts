import { stopFollowing } from "~/features/ideas/follow.server";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { getPreferences, upsertPreference } from "./preferences.queries.server";
import type { Stop } from "./unsubscribe-link.server";

/**
 * Does what an unsubscribe link says, for the person whom it names. A kind goes on to reach the
 * inbox; a thing is not followed any more.
 * @throws NotFound when the person is gone.
 */
export async function unsubscribe(trx: Trx, stop: Stop): Promise<void> {
  const person = await trx
    .selectFrom("person")
    .select("id")
    .where("id", "=", stop.personId)
    .executeTakeFirst();
  if (!person) throw new NotFound();
  if ("subject" in stop) return stopFollowing(trx, stop.personId, stop.subject);
  const preferences = await getPreferences(trx, stop.personId);
  await upsertPreference(trx, stop.personId, stop.kind, {
    ...preferences[stop.kind],
    mail: false,
  });
}
