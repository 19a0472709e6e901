import { recordActivity } from "~/features/activity/record-activity.server";
import { followAgain } from "~/features/ideas/follow.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { type BetaRisk, type RiskVersion, riskKey, sinceShown } from "./beta";
import { canTestBeta } from "./beta.policy";
import { countTesters, findTester, getBeta, stateOf } from "./beta-rows.server";
import { listOpenRisks } from "./open-risks.queries.server";

export interface JoinInput {
  /** Why they fit. */
  note: string;
  /** The risks that were ticked, in the versions that were read. */
  accepted: readonly RiskVersion[];
  /** All that the form showed, as `riskKey` says them. */
  shown: readonly string[];
}

/**
 * The viewer tests the item from now on, and hears of it. Who tests already accepts what is new or
 * changed; otherwise joining twice is joining once.
 * @throws Conflict where nobody joins any more, and Invalid at `risk` with the `risks` as they are
 * now, where one of them is not accepted.
 */
export async function joinBeta(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  input: JoinInput,
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  const beta = await getBeta(trx, itemId);
  allow(viewer, canTestBeta(viewer), "beta:join.refused");
  requireSignedIn(viewer);
  const tester = await findTester(trx, viewer, itemId);
  const tests = tester?.left_at === null;
  if (!tests) {
    const { open, left } = stateOf(beta, item, await countTesters(trx, itemId));
    if (!open) throw new Conflict("beta:join.closed");
    if (left === 0) throw new Conflict("beta:join.full");
  }
  await acceptRisks(trx, viewer, itemId, input);
  if (tests) return;
  const joined = { account_id: viewer.accountId, joined_at: now(), left_at: null };
  await trx
    .insertInto("beta_tester")
    .values({ roadmap_item_id: itemId, person_id: viewer.id, ...joined, note: input.note })
    .onConflict((conflict) =>
      conflict
        .columns(["roadmap_item_id", "person_id"])
        .doUpdateSet({ ...joined, note: input.note }),
    )
    .execute();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await followAgain(trx, viewer.id, subject, "commenter");
  await recordActivity(trx, viewer, "beta.joined", subject, {}, { staffOnly: true });
}

/** What was accepted before is not asked again, unless it reads otherwise now. */
async function acceptRisks(
  trx: Trx,
  viewer: SignedInViewer,
  itemId: number,
  { accepted, shown }: JoinInput,
): Promise<void> {
  const risks = await listOpenRisks(trx, viewer, itemId);
  const asked = risks.filter((risk) => risk.acceptedAt === null);
  const ticked = new Set(accepted.map(riskKey));
  const missing = asked.filter((risk) => !ticked.has(riskKey(risk)));
  if (missing.length > 0) throw new Invalid({ risk: [reasonOf(missing, shown)] }, { risks });
  if (asked.length === 0) return;
  await trx
    .insertInto("beta_risk_acceptance")
    .values(
      asked.map(({ id, version }) => ({
        ...{ roadmap_item_id: itemId, person_id: viewer.id },
        ...{ register_row_id: id, version, accepted_at: now() },
      })),
    )
    .execute();
}

function reasonOf(missing: readonly BetaRisk[], shown: readonly string[]): string {
  const moved = missing.some((risk) => sinceShown(risk, shown) !== null);
  return moved ? "beta:join.changedMeanwhile" : "beta:join.tick";
}
