import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Audience, HappeningCase } from "./happening";
import type { Reading } from "./reading";
import type { NotificationKind, Relation } from "./who-is-told";

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
  const ids = people.map(({ id }) => id);
  const told = await listTold(db, "case_shown", activity, ids);
  const fresh = people.filter(({ id }) => !told.has(id));
  return tellingOf(
    "case_shown",
    found,
    fresh.map(({ id }) => ({ personId: id, relation: "account_member" })),
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
  const told = await listTold(db, "case_confirmed", activity, staff);
  return tellingOf(
    "case_confirmed",
    found,
    staff.filter((id) => !told.has(id)).map((personId) => ({ personId, relation: "owner" })),
  );
}

/** Who was told the same before: shown and hidden, confirmed and taken back, it is no news again. */
async function listTold(
  db: Db,
  kind: NotificationKind,
  { id, subject_id, details }: Row<"activity">,
  personIds: readonly number[],
): Promise<Set<number>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("activity")
    .innerJoin("notification", "notification.activity_id", "activity.id")
    .select("notification.person_id")
    .where("activity.subject_kind", "=", "business_case")
    .where("activity.subject_id", "=", subject_id)
    .where("activity.details", "=", details)
    .where("activity.id", "<", id)
    .where("notification.person_id", "in", [...personIds])
    .where("notification.kind", "=", kind)
    .execute();
  return new Set(rows.map((row) => row.person_id));
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
