export const mailStates = ["queued", "sent", "dead"] as const;

export type MailState = (typeof mailStates)[number];

export const MAILS_PER_PAGE = 50;

/** A mail as the list of the outbox shows it. */
export interface OutboxRow {
  id: number;
  to: string;
  subject: string;
  state: MailState;
  lastError: string | null;
  createdAt: number;
}

/** A mail with its text; the text is "" once it was erased. */
export interface OutboxMail extends OutboxRow {
  kind: string;
  attempts: number;
  sentAt: number | null;
  carriesToken: boolean;
  text: string;
}

/** A mail that left cannot be sent again, nor one whose text is gone. */
export function canRetry(mail: Pick<OutboxMail, "state" | "text">): boolean {
  return mail.state !== "sent" && mail.text !== "";
}
