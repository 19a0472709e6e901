import { joinAccounts } from "~/features/accounts/change-membership.server";
import { now } from "~/platform/clock";
import { Conflict, NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Role, Row, RowChange } from "~db/schema";
import { uniqueHandle } from "./handles.server";
import { indexPeople } from "./index-people.server";
import { foldEmail } from "./person";

/** Each draws from ten times as many numbers as the one before. */
const HANDLE_ATTEMPTS = 6;

/** The person who signs in with this address; a shadow is nobody. */
export function findPersonByEmail(db: Db, email: string): Promise<Row<"person"> | undefined> {
  return db
    .selectFrom("person")
    .selectAll()
    .where("email_folded", "=", foldEmail(email))
    .where("shadow", "=", 0)
    .executeTakeFirst();
}

/** @throws NotFound */
export async function getPerson(db: Db, id: number): Promise<Row<"person">> {
  const person = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
  if (!person) throw new NotFound();
  return person;
}

export interface NewPerson {
  name: string;
  email: string;
  /** Null for who signs in by links from mails. */
  passwordHash: string | null;
  verified: boolean;
  role?: Role;
  accountId?: number | null;
  language: string | null;
  /** Whether an admin has to let them in first. */
  waiting?: boolean;
}

/**
 * A new person with a handle made from the name.
 * @throws Conflict when the address belongs to somebody.
 */
export async function insertPerson(trx: Trx, person: NewPerson): Promise<Row<"person">> {
  for (let attempt = 0; attempt < HANDLE_ATTEMPTS; attempt++) {
    if (await findPersonByEmail(trx, person.email)) {
      throw new Conflict("people:errors.addressTaken");
    }
    const crowd = attempt === 0 ? 0 : Math.floor(Math.random() * 10 ** (attempt + 1));
    const handle = await uniqueHandle(trx, person.name, 2 + crowd);
    const row = await trx
      .insertInto("person")
      .values({
        handle,
        handle_folded: handle,
        name: person.name,
        email: person.email,
        email_folded: foldEmail(person.email),
        email_verified_at: person.verified ? now() : null,
        password_hash: person.passwordHash,
        role: person.role ?? "member",
        waiting_since: person.waiting ? now() : null,
        language: person.language,
        created_at: now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) continue;
    await indexPeople(trx, [row.id]);
    return withAccount(trx, row, person.accountId ?? null);
  }
  throw new Error("no free handle was found");
}

/** Only who was invited belongs to an account from the first moment. */
async function withAccount(trx: Trx, person: Row<"person">, accountId: number | null) {
  if (accountId === null) return person;
  await joinAccounts(trx, [{ personId: person.id, accountId }], "invitation");
  return { ...person, account_id: accountId };
}

export async function updatePerson(
  trx: Trx,
  id: number,
  change: Omit<RowChange<"person">, "account_id">,
): Promise<void> {
  await trx.updateTable("person").set(change).where("id", "=", id).execute();
  if (change.name !== undefined || change.handle !== undefined) await indexPeople(trx, [id]);
}
