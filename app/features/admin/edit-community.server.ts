import { recordActivity } from "~/features/activity/record-activity.server";
import type { Community } from "~/features/community/community";
import { lockCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { type Language, languages } from "~/i18n/languages";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import { type CommunitySettings, wordNames } from "./community-settings";
import type { CommunitySettingsInput } from "./community-settings.schema.server";
import { rescaleAmounts } from "./rescale-amounts.server";

/** There is one community; its activity rows bear this number. */
const COMMUNITY_ID = 1;

/** What the form shows. */
export function settingsOf(community: Community): CommunitySettings {
  const { name, imprint, accent, timeZone, currency, defaultLanguage } = community;
  const wordsIn = (language: Language) => {
    const { question = "", welcome = "", rules = "" } = community.words[language] ?? {};
    return { question, welcome, rules };
  };
  const words = Object.fromEntries(languages.map((language) => [language, wordsIn(language)]));
  return { name, imprint, accent, timeZone, currency, defaultLanguage, words };
}

/** The settings by the names of their form's fields; the form's version is made of them. */
export function settingFields(settings: CommunitySettings): Record<string, string> {
  const { name, imprint, accent, timeZone, currency, defaultLanguage, words } = settings;
  const wordFields = languages.flatMap((language) =>
    wordNames.map((word) => [`${word}_${language}`, words[language]?.[word] ?? ""]),
  );
  const place = { timeZone, currency, defaultLanguage };
  return { name, imprint, accent, ...place, ...Object.fromEntries(wordFields) };
}

/**
 * Sets what an admin says about the whole community. `rulesHtml` is the rendered rules of each
 * language, made before the transaction. What was changed meanwhile is a Conflict, compared field
 * by field.
 */
export async function editCommunity(
  trx: Trx,
  viewer: Viewer,
  input: CommunitySettingsInput,
  rulesHtml: Record<Language, string>,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = settingFields(settingsOf(await lockCommunity(trx)));
  const wanted = settingFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  const { version: _, ...settings } = input;
  const words = Object.entries(settings.words).map(([language, said]) => [
    language,
    { ...said, rulesHtml: rulesHtml[language] ?? "" },
  ]);
  await updateCommunity(trx, { ...settings, words: Object.fromEntries(words) });
  const changed = Object.keys(wanted).filter((name) => stored[name] !== wanted[name]);
  const currency = await changeCurrency(trx, stored["currency"] ?? "", input.currency);
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const details = { changed, ...currency };
  await recordActivity(trx, viewer, "community.edited", subject, details, { staffOnly: true });
}

/** For the audit: from which currency to which, and how many amounts lost decimals for it. */
async function changeCurrency(trx: Trx, before: string, after: string) {
  if (before === after) return {};
  const rounded = await rescaleAmounts(trx, before, after);
  return { currencyBefore: before, currencyAfter: after, amountsRounded: rounded };
}
