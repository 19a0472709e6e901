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
const DAY_MS = 86_400_000;
/** A weekday alone means one day only while no other of its name is as near. */
const WEEKDAY_WITHIN_MS = 6 * DAY_MS;
const A_SUNDAY = Date.UTC(2023, 11, 31);

/** Dates, times and numbers in the reader's language and the community's time zone. */
export interface Format {
  /** "5 November", with the year when it is not this one. */
  day(at: number): string;
  /** "November 2026". */
  month(at: number): string;
  /** "Nov 2026". */
  shortMonth(at: number): string;
  /** "5 Nov". */
  shortDay(at: number): string;
  /** "5 November 2026, 14:03". */
  moment(at: number): string;
  /** "14:03". */
  time(at: number): string;
  /** "Tuesday" within a week of now, else as {@link day}: for what is due, or was. */
  nearDay(at: number): string;
  /** "Tuesday"; Monday is 1, Sunday 7. */
  weekdayName(day: number): string;
  /** "3 hours ago" within a week, else the day. */
  ago(at: number): string;
  number(value: number): string;
  /** "Lena, Tomás and Gerd". */
  list(items: string[]): string;
}

/** English dates put the day first, as most readers of English outside the United States do. */
export const localeOf = (language: Language) => (language === "en" ? "en-GB" : language);

/** What writes for one language and time zone. To make one of these takes longer than to write a page's dates. */
function makeFormatters(language: string, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options });
  return {
    year: date({ year: "numeric" }),
    month: date({ month: "long", year: "numeric" }),
    shortMonth: date({ month: "short", year: "numeric" }),
    day: date({ day: "numeric", month: "long" }),
    dayAndYear: date({ day: "numeric", month: "long", year: "numeric" }),
    shortDay: date({ day: "numeric", month: "short" }),
    shortDayAndYear: date({ day: "numeric", month: "short", year: "numeric" }),
    moment: date({ dateStyle: "long", timeStyle: "short" }),
    time: date({ timeStyle: "short" }),
    weekday: date({ weekday: "long" }),
    weekdayName: new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long" }),
    relative: new Intl.RelativeTimeFormat(language, { numeric: "auto" }),
    number: new Intl.NumberFormat(language),
    list: new Intl.ListFormat(language, { type: "conjunction" }),
  };
}

type Formatters = ReturnType<typeof makeFormatters>;

/** As many as there are languages in which somebody reads. */
const made = new Map<string, Formatters>();

function formattersOf(language: string, timeZone: string): Formatters {
  const key = `${language} ${timeZone}`;
  const formatters = made.get(key) ?? makeFormatters(language, timeZone);
  made.set(key, formatters);
  return formatters;
}

export function createFormat({ language, timeZone, renderedAt }: FormatSettings): Format {
  const by = formattersOf(localeOf(language), timeZone);
  const isThisYear = (at: number) => by.year.format(at) === by.year.format(renderedAt);
  const day = (at: number) => (isThisYear(at) ? by.day : by.dayAndYear).format(at);
  return {
    day,
    month: (at) => by.month.format(at),
    shortMonth: (at) => by.shortMonth.format(at),
    shortDay: (at) => (isThisYear(at) ? by.shortDay : by.shortDayAndYear).format(at),
    moment: (at) => by.moment.format(at),
    time: (at) => by.time.format(at),
    nearDay: (at) =>
      Math.abs(at - renderedAt) < WEEKDAY_WITHIN_MS ? by.weekday.format(at) : day(at),
    weekdayName: (weekday) => by.weekdayName.format(A_SUNDAY + weekday * DAY_MS),
    ago: (at) => relative(by.relative, renderedAt - at) ?? day(at),
    number: (value) => by.number.format(value),
    list: (items) => by.list.format(items),
  };
}

function relative(format: Intl.RelativeTimeFormat, elapsed: number): string | undefined {
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
