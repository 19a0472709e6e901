import { DAY, HOUR, MINUTE, SECOND } from "~/platform/clock";

/** What is older is no news any more; servers, too, give up after some days. */
export const NEWS_FOR = 3 * DAY;

/** How long a mail waits after so many tries: 1 minute, 2, 4 … at most 4 hours. */
export function retryPause(attempts: number): number {
  return Math.min(MINUTE * 2 ** (attempts - 1), 4 * HOUR);
}

/** How long all mail waits after the server could not be spoken to so many times in a row: 10 s … 2 min. */
export function troublePause(times: number): number {
  return Math.min(10 * SECOND * 2 ** (times - 1), 2 * MINUTE);
}

/** A mail is given up when it is no news any more, but never at its first try. */
export function isGivenUp(mail: { attempts: number; createdAt: number }, at: number): boolean {
  return mail.attempts > 1 && at - mail.createdAt >= NEWS_FOR;
}
