import { Temporal } from "temporal-polyfill";

/** The days on which work is done, in one time zone. */
export interface WorkingCalendar {
  /** A name of the IANA time zone database. */
  timeZone: string;
  /** Monday is 1, Sunday 7. */
  workingDays: readonly number[];
  /** `YYYY-MM-DD`. */
  holidays: readonly string[];
  /** When a working day is over: minutes after midnight. */
  dayEnds: number;
}

const MONTHS_OF_A_QUARTER = 3;

/** A calendar that is nothing but holidays ends here instead of never. */
const MOST_DAYS_WITHOUT_WORK = 1_000;

/**
 * The end of the working day that is `days` after the day of `from`, whose own day does not count:
 * two days after a Friday morning is Tuesday, and so is two days after the Saturday. Times are
 * milliseconds since the epoch. Where clocks are put forward over the end of the day, it is an hour
 * later by the clock.
 */
export function endOfWorkingDay(from: number, days: number, calendar: WorkingCalendar): number {
  let date = dateOf(from, calendar.timeZone);
  for (let left = days, idle = 0; left > 0 && idle < MOST_DAYS_WITHOUT_WORK; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date, calendar)) {
      left -= 1;
      idle = 0;
    } else {
      idle += 1;
    }
  }
  return endOf(date, calendar);
}

/** The last moment of the calendar day of `at`. */
export function endOfToday(at: number, timeZone: string): number {
  const tomorrow = dateOf(at, timeZone).add({ days: 1 });
  return tomorrow.toZonedDateTime(timeZone).epochMilliseconds - 1;
}

/**
 * How many working days begin after the day of `from`, up to and with that of `to`: 0 within one
 * day. Where `to` comes first it is 0.
 */
export function workingDaysBetween(from: number, to: number, calendar: WorkingCalendar): number {
  const last = dateOf(to, calendar.timeZone);
  let date = dateOf(from, calendar.timeZone);
  let count = 0;
  while (Temporal.PlainDate.compare(date, last) < 0) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}

/** The first moment of the quarter of `at`. */
export function startOfQuarter(at: number, timeZone: string): number {
  const date = dateOf(at, timeZone);
  const month = date.month - ((date.month - 1) % MONTHS_OF_A_QUARTER);
  return date.with({ month, day: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The first moment of a day (`YYYY-MM-DD`). @throws RangeError for a day that is not. */
export function startOfDate(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The day of `at`: `YYYY-MM-DD`. */
export function dateText(at: number, timeZone: string): string {
  return dateOf(at, timeZone).toString();
}

/** The moment that a form says (`YYYY-MM-DDTHH:MM`); null for what is none. */
export function momentOf(text: string, timeZone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  try {
    const plain = Temporal.PlainDateTime.from(text, { overflow: "reject" });
    return plain.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** As a form says it: `YYYY-MM-DDTHH:MM`. */
export function momentText(at: number, timeZone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return moment.toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** Whether there is such a day: `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

function dateOf(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

function isWorkingDay(date: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  return (
    calendar.workingDays.includes(date.dayOfWeek) && !calendar.holidays.includes(date.toString())
  );
}

function endOf(date: Temporal.PlainDate, { timeZone, dayEnds }: WorkingCalendar): number {
  const plainTime = new Temporal.PlainTime(Math.floor(dayEnds / 60), dayEnds % 60);
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
