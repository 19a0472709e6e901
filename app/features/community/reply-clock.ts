/** How soon the company answers, and on which days it works. */
export interface ReplyClock {
  /** Working days for a member's first idea. */
  newcomerDays: number;
  /** Working days for every other idea. */
  days: number;
  /** Monday is 1, Sunday 7; in order, at least one. */
  workingDays: number[];
  /** `YYYY-MM-DD`, in order. */
  holidays: string[];
  /** When a working day is over: minutes after midnight. */
  dayEnds: number;
  /** After how many days without a vote, comment or evidence an open idea is archived; 0 for never. */
  archiveAfterDays: number;
  /** Whether everybody may read how the company answers. */
  published: boolean;
}

export const usualClock: ReplyClock = {
  newcomerDays: 2,
  days: 5,
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  dayEnds: 17 * 60,
  archiveAfterDays: 180,
  published: true,
};

export const REPLY_DAYS_MAX = 60;
export const HOLIDAYS_MAX = 400;
export const ARCHIVE_DAYS_MIN = 30;
export const ARCHIVE_DAYS_MAX = 3_650;
/** Its people are told so many days before an idea is archived. */
export const QUIET_NOTICE_DAYS = 14;

/** `HH:MM` of minutes after midnight. */
export function clockTime(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
