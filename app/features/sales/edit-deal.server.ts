import { getKeepers } from "~/features/accounts/accounts.queries.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { requireOwner } from "~/features/roadmap/owners.queries.server";
import { now } from "~/platform/clock";
import {
  type Fields,
  fieldVersion,
  refuseStale,
  sameFields,
} from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import type { Deal, DealOutcome, DealStage } from "./deal";
import { canChangeDeal } from "./deal.policy";
import { insertDeal, lockDeal, updateDeal } from "./deals.queries.server";

export interface DealInput {
  name: string;
  /** Minor units of the community's currency. */
  amount: number | null;
  stage: DealStage;
  /** `YYYY-MM-DD`. */
  closeOn: string | null;
  ownerId: number | null;
}

/** @returns the id. @throws NotFound without the account, Invalid at `owner`. */
export async function createDeal(
  trx: Trx,
  viewer: Viewer,
  accountId: number,
  input: DealInput,
): Promise<number> {
  allow(viewer, canChangeDeal(viewer, await getKeepers(trx, accountId)));
  await requireOwner(trx, input.ownerId);
  const moment = now();
  const id = await insertDeal(trx, {
    ...columnsOf(input),
    account_id: accountId,
    created_by_id: viewer.id,
    created_at: moment,
    updated_at: moment,
  });
  await record(trx, viewer, "deal.created", { id, accountId }, { name: input.name });
  return id;
}

/** @throws Conflict when somebody else changed it since the form was shown. */
export async function editDeal(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: DealInput & { version: string },
): Promise<void> {
  const deal = await lockForChange(trx, viewer, id);
  await requireOwner(trx, input.ownerId);
  const wanted = dealFields(input);
  if (sameFields(dealFields(deal), wanted)) return;
  refuseStale(dealFields(deal), input.version);
  await updateDeal(trx, id, { ...columnsOf(input), updated_at: now() });
  const { name, stage } = input;
  const details = { name, stage, before: deal.stage };
  await record(trx, viewer, "deal.edited", deal, details);
}

/** The deal has ended, and why; null opens it again. What it is already stays as it is. */
export async function setOutcome(
  trx: Trx,
  viewer: Viewer,
  id: number,
  { outcome, reason }: { outcome: DealOutcome | null; reason: string },
): Promise<void> {
  const deal = await lockForChange(trx, viewer, id);
  if (deal.outcome === outcome && (outcome === null || deal.outcomeReason === reason)) return;
  const moment = now();
  await updateDeal(trx, id, {
    outcome,
    outcome_reason: outcome === null ? "" : reason,
    closed_at: outcome === null ? null : (deal.closedAt ?? moment),
    updated_at: moment,
  });
  if (outcome === null) return record(trx, viewer, "deal.reopened", deal, { name: deal.name });
  await record(trx, viewer, "deal.closed", deal, { name: deal.name, outcome, reason });
}

/** The deal, for who changes it. @throws NotFound, Forbidden */
export async function lockForChange(trx: Trx, viewer: Viewer, id: number): Promise<Deal> {
  const deal = await lockDeal(trx, id);
  allow(viewer, canChangeDeal(viewer, await getKeepers(trx, deal.accountId), deal));
  return deal;
}

/** What a form shows of a deal, for the version that it began from. */
export function dealFields(deal: DealInput): Fields {
  const { name, amount, stage, closeOn, ownerId } = deal;
  return { name, amount: amount ?? "", stage, closeOn: closeOn ?? "", owner: ownerId ?? "" };
}

/** The version of a deal's form. */
export const dealVersion = (deal: DealInput): string => fieldVersion(dealFields(deal));

function columnsOf({ name, amount, stage, closeOn, ownerId }: DealInput) {
  return { name, amount, stage, close_on: closeOn, owner_id: ownerId };
}

type DealVerb = "deal.created" | "deal.edited" | "deal.closed" | "deal.reopened";

async function record(
  trx: Trx,
  viewer: Viewer,
  verb: DealVerb,
  { id, accountId }: { id: number; accountId: number },
  details: Record<string, string>,
): Promise<void> {
  const subject = { kind: "deal", id, accountId } as const;
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}
