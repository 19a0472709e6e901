import { findCustomers } from "~/features/people/find-customers.queries.server";
import { Invalid } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";

const FOUND_MOST = 8;

/**
 * The handle or mail address of the customer whom staff mean, by that, or by the choice among those
 * whom a part of a name may mean. What means nobody stays as it is.
 * @throws Invalid with those to choose from.
 */
export async function chooseSpeaker(
  db: Db,
  { saidBy, speaker }: { saidBy: string; speaker?: number | undefined },
): Promise<string> {
  if (saidBy.includes("@") || (await isHandle(db, saidBy))) return saidBy;
  const found = await findCustomers(db, saidBy, { accountId: null, most: FOUND_MOST });
  const chosen = found.find(({ id }) => id === speaker);
  if (chosen) return `@${chosen.handle}`;
  if (found.length === 0) return saidBy;
  const speakers = found.map(({ id, name, account }) => ({ id, name, account }));
  throw new Invalid({ saidBy: ["evidence:errors.which"] }, { speakers });
}

async function isHandle(db: Db, typed: string): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("handle_folded", "=", foldName(typed))
    .executeTakeFirst();
  return row !== undefined;
}
