import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Audience, HappeningCase } from "./happening";
import type { Reading } from "./reading";
import type { Relation } from "./who-is-told";

/** A business case that is shown to an account is told to its people, as long as it is shown. */
export async function readCaseShown(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const found = await findCase(db, activity.subject_id);
  if (!found?.shared) return null;
  const people = await db
    .selectFrom("person")
    .select("id")
    .where("account_id", "=", found.accountId)
    .where("role", "=", "member")
    .where("erased_at", "is", null)
    .orderBy("id")
    .execute();
  return tellingOf(
    "case_shown",
    found,
    people.map(({ id }) => ({ personId: id, relation: "account_member" })),
  );
}

/** That the customer confirmed an assumption is told to who made the case and who looks after the account. */
export async function readCaseConfirmed(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const found = await findCase(db, activity.subject_id);
  if (!found) return null;
  const staff = [...new Set([found.madeById, found.ownerId])].flatMap((id) => id ?? []);
  return tellingOf(
    "case_confirmed",
    found,
    staff.map((personId) => ({ personId, relation: "owner" })),
  );
}

interface FoundCase extends HappeningCase {
  accountId: number;
  shared: boolean;
  madeById: number | null;
  ownerId: number | null;
}

async function findCase(db: Db, id: number): Promise<FoundCase | undefined> {
  const row = await db
    .selectFrom("business_case")
    .innerJoin("account", "account.id", "business_case.account_id")
    .select(["account.id", "account.name", "account.owner_id"])
    .select(["business_case.shared_at", "business_case.made_by_id"])
    .where("business_case.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...{ id, account: row.name, accountId: row.id },
    ...{ shared: row.shared_at !== null, madeById: row.made_by_id, ownerId: row.owner_id },
  };
}

function tellingOf(
  kind: "case_shown" | "case_confirmed",
  { id, account }: FoundCase,
  people: readonly { personId: number; relation: Relation }[],
): Reading {
  const audience: Audience = {
    named: people.map((tie) => ({ ...tie, ideaId: null })),
    ...{ ideaIds: [], boardId: null, itemId: null },
  };
  return { kinds: [kind], staffOnly: false, businessCase: { id, account }, audience };
}
