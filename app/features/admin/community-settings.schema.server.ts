import { z } from "zod";
import { currencies } from "~/i18n/currencies";
import { isLanguage, type Language, languages } from "~/i18n/languages";
import { optionalText, text } from "~/platform/form-fields.server";
import { timeZones } from "~/platform/time-zones.server";
import {
  COMMUNITY_NAME_MAX,
  type CommunitySettings,
  IMPRINT_MAX,
  QUESTION_MAX,
  RULES_MAX,
  WELCOME_MAX,
} from "./community-settings";

export type CommunitySettingsInput = CommunitySettings & { version: string };

const wordFields = Object.fromEntries(
  languages.flatMap((language) => [
    [`question_${language}`, optionalText(QUESTION_MAX)],
    [`welcome_${language}`, optionalText(WELCOME_MAX)],
    [`rules_${language}`, optionalText(RULES_MAX)],
  ]),
);

/** The community's fields; its words in each language are fields such as `question_<language>`. */
export const communitySettingsSchema = z
  .object({
    ...wordFields,
    name: text(1, COMMUNITY_NAME_MAX),
    imprint: optionalText(IMPRINT_MAX),
    accent: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/, "admin:errors.colour"),
    timeZone: z.string().refine((zone) => timeZones.includes(zone), "admin:errors.timeZone"),
    currency: z.string().refine((code) => currencies().includes(code), "shared:errors.choice"),
    defaultLanguage: z.string().refine(isLanguage, "shared:errors.choice"),
    version: optionalText(40),
  })
  .transform((fields): CommunitySettingsInput => {
    const { name, imprint, accent, timeZone, currency, defaultLanguage, version } = fields;
    const word = (key: string) => String(fields[key as "version"]);
    const wordsIn = (language: Language) => ({
      question: word(`question_${language}`),
      welcome: word(`welcome_${language}`),
      rules: word(`rules_${language}`),
    });
    const words = Object.fromEntries(languages.map((language) => [language, wordsIn(language)]));
    return { name, imprint, accent, timeZone, currency, defaultLanguage, words, version };
  });
