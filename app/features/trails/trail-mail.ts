/** The kind of the job that writes a mail to a prospect. */
export const TRAIL_MAIL_JOB = "trail.mail";

/**
 * What a prospect is sent: the request to confirm an address, the answers to what they asked, or the
 * link that opens a trail in their browser.
 */
export type TrailMailPayload =
  | { kind: "confirm"; contactId: number }
  | { kind: "answers"; contactId: number }
  | { kind: "pass"; linkId: number; email: string; language: string };
