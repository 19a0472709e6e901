import type { CommunityWords } from "~/features/community/community-words";
import type { Language } from "~/i18n/languages";

export const COMMUNITY_NAME_MAX = 60;
export const IMPRINT_MAX = 120;
export const QUESTION_MAX = 120;
export const WELCOME_MAX = 280;
export const RULES_MAX = 20_000;

/** What an admin writes in each language; its field in a form is `<name>_<language>`. */
export const wordNames = ["question", "welcome", "rules"] as const;

export type WordName = (typeof wordNames)[number];

/** What a form of the community's settings shows. */
export interface CommunitySettings {
  name: string;
  imprint: string;
  /** `#rrggbb`. */
  accent: string;
  timeZone: string;
  /** An ISO 4217 code. */
  currency: string;
  defaultLanguage: Language;
  words: Record<Language, Pick<CommunityWords, WordName>>;
}
