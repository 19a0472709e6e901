import { getKeepers } from "~/features/accounts/accounts.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { listAsked, listOwedTo, listTakingPart, listWorth } from "./account-voice.queries.server";
import { canChangeDeal } from "./deal.policy";
import { listDealsOf } from "./deals.queries.server";
import { loadTimeline } from "./timeline.queries.server";

const DEALS_AT_MOST = 20;

/**
 * What a rep reads in the five minutes before a call: what the account asked for and what we owe it,
 * what it said that this is worth, its deals, its people, what happened. The caller has made sure
 * that the viewer reads accounts.
 */
export async function loadAccountVoice(
  db: Db,
  viewer: Viewer,
  accountId: number,
  { before, currency }: { before: number | null; currency: string },
) {
  const [keepers, owed, asked, worth, deals, members, timeline] = await Promise.all([
    getKeepers(db, accountId),
    listOwedTo(db, viewer, accountId),
    listAsked(db, viewer, accountId),
    listWorth(db, viewer, accountId, { currency }),
    listDealsOf(db, accountId, DEALS_AT_MOST),
    listTakingPart(db, accountId),
    loadTimeline(db, viewer, { accountId }, before),
  ]);
  const canDeal = canChangeDeal(viewer, keepers);
  return { owed, asked, worth, deals, members, timeline, canDeal, at: now() };
}
