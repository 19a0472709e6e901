import { findAccountByName } from "~/features/accounts/accounts.queries.server";
import { getDeal } from "~/features/sales/deals.queries.server";
import { Invalid, MovedTo, NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { CaseSubject } from "./business-case";

/** Any other is typed in full. */
const NAMES_MOST = 200;

/** Names of accounts to complete what is typed. */
export async function listAccountNames(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("account")
    .select("name")
    .orderBy("id", "desc")
    .limit(NAMES_MOST)
    .execute();
  return rows.map((row) => row.name);
}

/**
 * The account of a new case: that of the deal, else the one whose name was typed.
 * @throws Invalid at `account`, and at `on` for a deal that is not there.
 */
export async function chooseAccount(db: Db, typed: string, subject: CaseSubject): Promise<number> {
  if (subject.kind === "deal") {
    return (await atField("on", () => getDeal(db, subject.id))).accountId;
  }
  const account = typed === "" ? undefined : await findAccountByName(db, typed);
  if (!account) throw new Invalid({ account: ["business-case:errors.account"] });
  return account.id;
}

/** What is not there for the viewer is said at the field in which it was named. */
export async function atField<T>(field: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFound) throw new Invalid({ [field]: ["business-case:errors.unknown"] });
    if (error instanceof MovedTo) throw new Invalid({ [field]: ["business-case:errors.merged"] });
    throw error;
  }
}
