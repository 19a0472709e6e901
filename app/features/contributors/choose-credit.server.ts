import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { SignedInViewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { type ContributorRole, type CreditChoice, DISPUTE_MIN } from "./contributor";
import { canChooseCredit } from "./contributors.policy";
import { countOwnDeeds, findAccount } from "./own-credit.queries.server";

export interface CreditInput {
  choice: CreditChoice;
  /** Roles that are not theirs, and why. */
  disputed: readonly ContributorRole[];
  why: string;
}

/**
 * How this person is named for their part in an item, and what of it they dispute; another answer takes
 * the place of the first. The company is the one that they are of now, also when they leave it.
 * @throws NotFound for who did nothing for the item; Forbidden for who is of the company; Invalid at
 * `choice` for a company that did not agree, at `why` for a dispute without a reason, at `disputed` for a
 * reason without one.
 */
export async function chooseCredit(
  trx: Trx,
  viewer: SignedInViewer,
  itemId: number,
  { choice, disputed, why }: CreditInput,
): Promise<void> {
  await lockShownItem(trx, viewer, itemId);
  allow(viewer, canChooseCredit(viewer), "contributors:credit.ofCompany");
  const counts = await countOwnDeeds(trx, viewer, itemId);
  if (counts.size === 0) throw new NotFound();
  const roles = [...new Set(disputed)].filter((role) => counts.has(role));
  await requireCompany(trx, viewer, choice);
  if (roles.length > 0 && why.length < DISPUTE_MIN) {
    throw new Invalid({ why: ["contributors:credit.whyMissing"] });
  }
  if (roles.length === 0 && why !== "" && !(await hasDisputed(trx, viewer, itemId))) {
    throw new Invalid({ disputed: ["contributors:credit.nothingTicked"] });
  }
  await setChoice(trx, viewer, itemId, choice);
  await setDisputes(trx, viewer, itemId, roles, why);
}

async function requireCompany(trx: Trx, viewer: SignedInViewer, choice: CreditChoice) {
  if (choice !== "company" && choice !== "name_company") return;
  const account = await findAccount(trx, viewer);
  if (!account?.agreed) throw new Invalid({ choice: ["contributors:credit.noCompany"] });
}

async function setChoice(
  trx: Trx,
  viewer: SignedInViewer,
  itemId: number,
  choice: CreditChoice,
): Promise<void> {
  const named = choice === "company" || choice === "name_company";
  const chosen = {
    choice,
    account_id: named ? viewer.accountId : null,
    chosen_at: now(),
  };
  const before = await trx
    .selectFrom("credit")
    .select(["choice", "account_id"])
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
  await trx
    .insertInto("credit")
    .values({ roadmap_item_id: itemId, person_id: viewer.id, ...chosen })
    .onConflict((known) => known.columns(["roadmap_item_id", "person_id"]).doUpdateSet(chosen))
    .execute();
  if (before?.choice === choice && before.account_id === chosen.account_id) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "credit.chosen", subject, { choice }, { staffOnly: true });
}

/** Whoever takes a tick away need not take away the reason as well. */
async function hasDisputed(trx: Trx, viewer: SignedInViewer, itemId: number): Promise<boolean> {
  const known = await trx
    .selectFrom("credit_dispute")
    .select("role")
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
  return known !== undefined;
}

async function setDisputes(
  trx: Trx,
  viewer: SignedInViewer,
  itemId: number,
  roles: readonly ContributorRole[],
  why: string,
): Promise<void> {
  const gone = await trx
    .deleteFrom("credit_dispute")
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .returning(["role", "why"])
    .execute();
  if (roles.length > 0) {
    const of = { roadmap_item_id: itemId, person_id: viewer.id, why, created_at: now() };
    await trx
      .insertInto("credit_dispute")
      .values(roles.map((role) => ({ ...of, role })))
      .execute();
  }
  const same =
    gone.length === roles.length &&
    gone.every((known) => roles.includes(known.role) && known.why === why);
  if (same) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const verb = roles.length > 0 ? "credit.disputed" : "credit.undisputed";
  await recordActivity(trx, viewer, verb, subject, { roles: [...roles] }, { staffOnly: true });
}
