export const COMMUNITY_NAME_MAX = 60;
export const IMPRINT_MAX = 120;
export const QUESTION_MAX = 120;
export const WELCOME_MAX = 280;
export const RULES_MAX = 20_000;

/** What a form of the community's settings shows. */
export interface CommunitySettings {
  name: string;
  imprint: string;
  question: string;
  welcome: string;
  rules: string;
  /** `#rrggbb`. */
  accent: string;
  timeZone: string;
  defaultLanguage: string;
}
