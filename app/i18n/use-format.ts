import { createContext, useContext, useMemo } from "react";
import { fallbackLanguage, type Language } from "./languages";

export interface FormatSettings {
  language: Language;
  timeZone: string;
  /** The moment of rendering, so that server and browser say the same "2 hours ago". */
  renderedAt: number;
}

export const FormatContext = createContext<FormatSettings>({
  language: fallbackLanguage,
  timeZone: "UTC",
  renderedAt: 0,
});

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", 86_400_000],
];
const RELATIVE_UP_TO_DAYS = 7;

/** Dates, times and numbers in the reader's language and the community's time zone. */
export interface Format {
  /** "5 November", with the year when it is not this one. */
  day(at: number): string;
  /** "5 Nov". */
  shortDay(at: number): string;
  /** "5 November 2026, 14:03". */
  moment(at: number): string;
  /** "3 hours ago" within a week, else the day. */
  ago(at: number): string;
  number(value: number): string;
  /** "Lena, Tomás and Gerd". */
  list(items: string[]): string;
}

/** English dates put the day first, as most readers of English outside the United States do. */
const localeOf = (language: Language) => (language === "en" ? "en-GB" : language);

export function createFormat(settings: FormatSettings): Format {
  const { timeZone, renderedAt } = settings;
  const language = localeOf(settings.language);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options });
  const year = date({ year: "numeric" });
  const withYear = (at: number): Intl.DateTimeFormatOptions =>
    year.format(at) === year.format(renderedAt) ? {} : { year: "numeric" };
  const day = (at: number) => date({ day: "numeric", month: "long", ...withYear(at) }).format(at);
  const number = new Intl.NumberFormat(language);
  return {
    day,
    shortDay: (at) => date({ day: "numeric", month: "short", ...withYear(at) }).format(at),
    moment: (at) => date({ dateStyle: "long", timeStyle: "short" }).format(at),
    ago: (at) => relative(language, renderedAt - at) ?? day(at),
    number: (value) => number.format(value),
    list: (items) => new Intl.ListFormat(language, { type: "conjunction" }).format(items),
  };
}

function relative(language: Language, elapsed: number): string | undefined {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (elapsed < 60_000) return format.format(0, "second");
  const step = steps.findLast(([, ms]) => elapsed >= ms);
  if (!step) return undefined;
  const [unit, ms] = step;
  const count = Math.floor(elapsed / ms);
  if (unit === "day" && count > RELATIVE_UP_TO_DAYS) return undefined;
  return format.format(-count, unit);
}

export function useFormat(): Format {
  const settings = useContext(FormatContext);
  return useMemo(() => createFormat(settings), [settings]);
}
