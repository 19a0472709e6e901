import { recordActivity } from "~/features/activity/record-activity.server";
import type { Community } from "~/features/community/community";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import type { CommunitySettings } from "./community-settings";
import type { CommunitySettingsInput } from "./community-settings.schema.server";

/** There is one community; its activity rows bear this number. */
const COMMUNITY_ID = 1;

/** What the form shows and its version is made of. */
export function settingsOf(source: CommunitySettings | Community) {
  const { name, imprint, question, welcome, rules } = source;
  const { accent, timeZone, defaultLanguage } = source;
  return { name, imprint, question, welcome, rules, accent, timeZone, defaultLanguage };
}

/**
 * Sets what an admin says about the whole community. `rulesHtml` is the rendered rules, made before
 * the transaction. What was changed meanwhile is a Conflict, compared field by field.
 */
export async function editCommunity(
  trx: Trx,
  viewer: Viewer,
  input: CommunitySettingsInput,
  rulesHtml: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = settingsOf(await getCommunity(trx));
  const wanted = settingsOf(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  await updateCommunity(trx, { ...wanted, rulesHtml });
  const names = Object.keys(wanted) as (keyof CommunitySettings)[];
  const changed = names.filter((name) => stored[name] !== wanted[name]);
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  await recordActivity(trx, viewer, "community.edited", subject, { changed }, { staffOnly: true });
}
