import { z } from "zod";
import {
  ARCHIVE_DAYS_MAX,
  ARCHIVE_DAYS_MIN,
  HOLIDAYS_MAX,
  REPLY_DAYS_MAX,
} from "~/features/community/reply-clock";
import {
  checkbox,
  errorKey,
  many,
  optionalText,
  optionalWhole,
} from "~/platform/form-fields.server";
import { isDate } from "~/platform/working-days.server";

const LAST_WEEKDAY = 7;
const HOURS = 60;

const days = z.coerce.number().int().min(1).max(REPLY_DAYS_MAX);
const weekday = z.coerce.number().int().min(1).max(LAST_WEEKDAY);

/** One day a line; what follows the date is for people and not kept. */
const holidays = optionalText(20_000).transform((typed, context) => {
  const lines = typed.split("\n").map((line) => line.trim());
  const dates = lines.filter(Boolean).map((line) => line.split(/\s/, 1)[0] ?? "");
  const wrong = dates.find((date) => !isDate(date));
  if (wrong !== undefined) {
    const message = errorKey("admin:errors.holiday", { date: wrong.slice(0, 40) });
    context.addIssue({ code: "custom", message });
  }
  if (dates.length > HOLIDAYS_MAX) {
    const message = errorKey("admin:errors.holidays", { count: HOLIDAYS_MAX });
    context.addIssue({ code: "custom", message });
  }
  return [...new Set(dates)].sort();
});

const minutesOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "admin:errors.time")
  .transform((time) => Number(time.slice(0, 2)) * HOURS + Number(time.slice(3)));

/** Empty for never. */
const archiveDays = optionalWhole(ARCHIVE_DAYS_MIN, ARCHIVE_DAYS_MAX).transform(
  (days) => days ?? 0,
);

export const clockSchema = z
  .object({
    newcomer_days: days,
    days,
    working_days: many(weekday, LAST_WEEKDAY).refine((chosen) => chosen.length > 0, {
      error: "admin:errors.workingDay",
    }),
    holidays,
    day_ends: minutesOfDay,
    archive_days: archiveDays,
    published: checkbox(),
    version: optionalText(40),
  })
  .transform((fields) => ({
    clock: {
      newcomerDays: fields.newcomer_days,
      days: fields.days,
      workingDays: [...new Set(fields.working_days)].sort(),
      holidays: fields.holidays,
      dayEnds: fields.day_ends,
      archiveAfterDays: fields.archive_days,
      published: fields.published,
    },
    version: fields.version,
  }));
