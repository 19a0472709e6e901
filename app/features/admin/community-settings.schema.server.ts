import { z } from "zod";
import { isLanguage } from "~/i18n/languages";
import { optionalText, text } from "~/platform/form-fields.server";
import {
  COMMUNITY_NAME_MAX,
  IMPRINT_MAX,
  QUESTION_MAX,
  RULES_MAX,
  WELCOME_MAX,
} from "./community-settings";
import { timeZones } from "./time-zones.server";

export const communitySettingsSchema = z.object({
  name: text(1, COMMUNITY_NAME_MAX),
  imprint: optionalText(IMPRINT_MAX),
  question: optionalText(QUESTION_MAX),
  welcome: optionalText(WELCOME_MAX),
  rules: optionalText(RULES_MAX),
  accent: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "admin:errors.colour"),
  timeZone: z.string().refine((zone) => timeZones.includes(zone), "admin:errors.timeZone"),
  defaultLanguage: z.string().refine(isLanguage, "shared:errors.choice"),
  version: optionalText(40),
});

export type CommunitySettingsInput = z.output<typeof communitySettingsSchema>;
