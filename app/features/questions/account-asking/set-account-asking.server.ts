import { canChangeAccount } from "~/features/accounts/account.policy";
import {
  getKeepers,
  lockAccount,
  updateAccount,
} from "~/features/accounts/accounts.queries.server";
import type { Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { ExclusionReason } from "~db/schema";
import { EXCLUSIONS_MOST } from "./account-asking";
import { getAccountAsking } from "./account-asking.queries.server";

export interface AccountAskingInput {
  askedOff: boolean;
  /** Accounts that are excluded no more. */
  gone: readonly number[];
  /** One more that is excluded. */
  added: { id: number; reason: ExclusionReason } | null;
}

/**
 * Says whom people of an account are never asked by, and whether they are asked at all. What nobody
 * changed stays; an exclusion holds from both sides.
 * @throws Invalid at `accountName` for the account itself.
 */
export async function setAccountAsking(
  trx: Trx,
  viewer: Viewer,
  accountId: number,
  { askedOff, gone, added }: AccountAskingInput,
): Promise<void> {
  await lockAccount(trx, accountId);
  allow(viewer, canChangeAccount(viewer, await getKeepers(trx, accountId)));
  if (added?.id === accountId) throw new Invalid({ accountName: ["questions:asking.itself"] });
  const before = await getAccountAsking(trx, accountId);
  if (before.askedOff !== askedOff) {
    await updateAccount(trx, accountId, { asked_off_at: askedOff ? now() : null });
    const verb = askedOff ? "account.asking_stopped" : "account.asking_resumed";
    await record(trx, viewer, verb, accountId, {});
  }
  for (const { id, name } of before.exclusions) {
    if (!gone.includes(id) || id === added?.id) continue;
    await deletePair(trx, accountId, id);
    await record(trx, viewer, "account.exclusion_removed", accountId, { other: id, name });
  }
  if (
    !added ||
    before.exclusions.some((one) => one.id === added.id && one.reason === added.reason)
  ) {
    return;
  }
  if (before.exclusions.length >= EXCLUSIONS_MOST) {
    throw new Invalid({ accountName: ["questions:asking.tooMany"] });
  }
  await upsertPair(trx, viewer, accountId, added);
  const { id: other, reason } = added;
  await record(trx, viewer, "account.exclusion_added", accountId, { other, reason });
}

type AskingVerb = Extract<Verb, `account.${"asking" | "exclusion"}_${string}`>;

async function record(
  trx: Trx,
  viewer: Viewer,
  verb: AskingVerb,
  id: number,
  details: Record<string, string | number>,
): Promise<void> {
  const subject = { kind: "account", id } as const;
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}

async function deletePair(trx: Trx, one: number, other: number): Promise<void> {
  await trx
    .deleteFrom("account_exclusion")
    .where("account_id", "=", Math.min(one, other))
    .where("other_id", "=", Math.max(one, other))
    .execute();
}

async function upsertPair(
  trx: Trx,
  viewer: Viewer,
  one: number,
  { id: other, reason }: { id: number; reason: ExclusionReason },
): Promise<void> {
  await trx
    .insertInto("account_exclusion")
    .values({
      ...{ account_id: Math.min(one, other), other_id: Math.max(one, other), reason },
      ...{ created_by_id: viewer.id, created_at: now() },
    })
    .onConflict((known) => known.columns(["account_id", "other_id"]).doUpdateSet({ reason }))
    .execute();
}
