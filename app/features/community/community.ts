import { fallbackLanguage, type Language } from "~/i18n/languages";
import type { CommunityWords } from "./community-words";
import { type ExchangeRules, usualExchange } from "./exchange-rules";
import { type PromotionGate, usualGate } from "./promotion-gate";
import { type ReplyClock, usualClock } from "./reply-clock";
import { type RoadmapRules, usualRoadmap } from "./roadmap-rules";

/** What an admin sets about the whole community. */
export interface Community {
  name: string;
  /** The company's legal name and place, in the footer. */
  imprint: string;
  /** `#rrggbb`. */
  accent: string;
  /** The key of a picture that stands beside the name. */
  logo: string | null;
  /** What it says to everyone, in the languages in which it says something. */
  words: Record<Language, CommunityWords>;
  timeZone: string;
  /** In which its amounts are: an ISO 4217 code. */
  currency: string;
  /** How soon it answers, and on which days. */
  clock: ReplyClock;
  /** What is asked for before an idea is promoted. */
  promotionGate: PromotionGate;
  /** What its roadmap means and shows. */
  roadmap: RoadmapRules;
  /** Which employee is asked in the end, where nobody looks after the asker's account. */
  questionsTo: number | null;
  /** What counts how much in the exchange with an account. */
  exchange: ExchangeRules;
  defaultLanguage: string;
  /** False until `/setup` made the first admin. */
  ready: boolean;
}

export const newCommunity: Community = {
  name: "Upwell",
  imprint: "",
  accent: "#00626b",
  logo: null,
  words: {},
  timeZone: "UTC",
  currency: "EUR",
  clock: usualClock,
  promotionGate: usualGate,
  roadmap: usualRoadmap,
  questionsTo: null,
  exchange: usualExchange,
  defaultLanguage: fallbackLanguage,
  ready: false,
};
