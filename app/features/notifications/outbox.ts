import type { AttemptOutcome, MailFailure } from "~db/schema";

/** A mail that waits for its first try is `queued`, one that was put off `deferred`. */
export const mailStates = ["queued", "deferred", "sent", "dead"] as const;

export type MailState = (typeof mailStates)[number];

export const MAILS_PER_PAGE = 50;

/** A mail as the list of the outbox shows it. */
export interface OutboxRow {
  id: number;
  to: string;
  subject: string;
  state: MailState;
  failure: MailFailure | null;
  /** The words of the server, where it said some. */
  lastError: string | null;
  /** When a mail that was put off is tried next. */
  retryAt: number | null;
  createdAt: number;
}

/** One conversation with the mail server about a mail. */
export interface MailAttempt {
  id: number;
  outcome: AttemptOutcome;
  said: string;
  tookMs: number;
  createdAt: number;
}

/** A mail with its text; the text is "" once it was erased. */
export interface OutboxMail extends OutboxRow {
  kind: string;
  person: { id: number; name: string } | null;
  sentAt: number | null;
  carriesToken: boolean;
  text: string;
  /** Every try, oldest first. */
  log: MailAttempt[];
}

/** What the list, the page and the filter call the state of a stored mail. */
export function stateOf(mail: {
  state: "queued" | "sent" | "dead";
  retry_at: number | null;
}): MailState {
  return mail.state === "queued" && mail.retry_at !== null ? "deferred" : mail.state;
}

/** A mail that left cannot be sent again, nor one whose text is gone. */
export function canRetry(mail: Pick<OutboxMail, "state" | "text">): boolean {
  return mail.state !== "sent" && mail.text !== "";
}
