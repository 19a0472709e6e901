import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import {
  companyKinds,
  customerKinds,
  type ExchangeRules,
  POINT,
} from "~/features/community/exchange-rules";
import { enqueueCount } from "~/features/exchange/rebuild.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import { limitField } from "./exchange-rules.schema.server";

const COMMUNITY_ID = 1;

/** The rules by the names of their form's fields. */
export function exchangeFields(rules: ExchangeRules): Record<string, string> {
  const kinds = [...customerKinds, ...companyKinds];
  return Object.fromEntries([
    ...kinds.map((kind) => [kind, String(rules[kind].points / POINT)]),
    ...customerKinds.map((kind) => {
      const { monthlyMost } = rules[kind];
      return [limitField(kind), monthlyMost === null ? "" : String(monthlyMost / POINT)];
    }),
  ]);
}

/** Sets what counts how much, also of what was given before: every account is counted again. */
export async function editExchangeRules(
  trx: Trx,
  viewer: Viewer,
  rules: ExchangeRules,
  version: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = exchangeFields((await getCommunity(trx)).exchange);
  const wanted = exchangeFields(rules);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await updateCommunity(trx, { exchange: rules });
  await enqueueCount(trx, { after: 0, points: true });
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const changed = Object.keys(wanted).filter((name) => stored[name] !== wanted[name]);
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "community.exchange_changed", subject, { changed }, options);
}
