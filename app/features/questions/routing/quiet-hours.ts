import { Temporal } from "temporal-polyfill";

/** When somebody is not to be asked, by the clock of where they live. */
export interface QuietHours {
  /** A name of the IANA time zone database. */
  timeZone: string;
  /** Minutes of the day; null for no quiet hours. Until before from is over midnight. */
  from: number | null;
  until: number | null;
}

const MINUTES_OF_AN_HOUR = 60;

/** Whether it is quiet there at `at`: from the first minute on, and no more at the last. */
export function isQuiet(at: number, { timeZone, from, until }: QuietHours): boolean {
  if (from === null || until === null || from === until) return false;
  const minute = minuteOf(zoned(at, timeZone));
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/**
 * The first moment from `at` on at which it is not quiet there; `at` itself where it is not quiet then.
 * Quiet hours that end in an hour which clocks leave out end where the clocks go on; in an hour which
 * comes twice they end both times.
 */
export function endOfQuiet(at: number, quiet: QuietHours): number {
  if (!isQuiet(at, quiet)) return at;
  const until = quiet.until ?? 0;
  const here = zoned(at, quiet.timeZone);
  const today = here.toPlainDate();
  const date = minuteOf(here) < until ? today : today.add({ days: 1 });
  const plain = date.toPlainDateTime({
    hour: Math.floor(until / MINUTES_OF_AN_HOUR),
    minute: until % MINUTES_OF_AN_HOUR,
  });
  const early = plain.toZonedDateTime(quiet.timeZone, { disambiguation: "earlier" });
  if (!early.toPlainDateTime().equals(plain)) {
    return early.getTimeZoneTransition("next")?.epochMilliseconds ?? early.epochMilliseconds;
  }
  if (early.epochMilliseconds > at) return early.epochMilliseconds;
  return plain.toZonedDateTime(quiet.timeZone, { disambiguation: "later" }).epochMilliseconds;
}

function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

function minuteOf({ hour, minute }: Temporal.ZonedDateTime): number {
  return hour * MINUTES_OF_AN_HOUR + minute;
}
