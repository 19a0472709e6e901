/** Why a mail did not go out: put off, the server or our sign-in, this mail, or the mailbox. */
export type SendFailure = "deferred" | "trouble" | "refused" | "bounced";

/** What nodemailer knows of a failure. */
export interface SmtpError {
  message: string;
  /** Such as EENVELOPE, EMESSAGE, EAUTH, ETLS, ETIMEDOUT. */
  code?: string | undefined;
  /** The command that was in flight, such as `RCPT TO`. */
  command?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
}

/** What enhanced codes (RFC 3463, RFC 7505) say of a mailbox that takes no mail: unknown, moved, off. */
const NO_MAILBOX = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/;
/** A bare 550 also stands for a policy; its words tell. */
const POLICY =
  /spam|block|black|denied|deny|polic|reputation|listed|permit|authenti|sender|spf|dkim|dmarc|rbl|banned/i;
/** The server does not carry mail for us at all: the usual sign of a missing sign-in. */
const NO_RELAY = /\brelay/i;
const TOO_LARGE = 552;

/**
 * Who has to mend what an SMTP server answered. Only words about the mailbox itself are `bounced`;
 * what concerns us (connection, encryption, sign-in, sender, relaying) is `trouble`, and keeps the mail.
 */
export function failureOf(error: SmtpError): SendFailure {
  const { code, command = "", responseCode = 0 } = error;
  if (code === "EMESSAGE" && responseCode === 0) return "refused";
  if (code !== "EENVELOPE" && code !== "EMESSAGE") return "trouble";
  if (responseCode === 0) return /recipient/i.test(error.message) ? "refused" : "trouble";
  if (responseCode === 421 || responseCode === 503 || responseCode === 530) return "trouble";
  if (command === "MAIL FROM") return responseCode === TOO_LARGE ? "refused" : "trouble";
  if (responseCode < 500) return "deferred";
  if (command === "RCPT TO") return failureOfRecipient(error);
  return NO_MAILBOX.test(enhancedCode(error)) ? "bounced" : "refused";
}

function failureOfRecipient(error: SmtpError): SendFailure {
  const { responseCode = 0, response = "" } = error;
  const enhanced = enhancedCode(error);
  if (NO_RELAY.test(response)) return "trouble";
  if (/^5\.1\.[78]$/.test(enhanced)) return "trouble";
  if (enhanced !== "") return NO_MAILBOX.test(enhanced) ? "bounced" : "refused";
  const aboutMailbox = responseCode === 550 || responseCode === 551 || responseCode === 553;
  return aboutMailbox && !POLICY.test(response) ? "bounced" : "refused";
}

/** The enhanced status code of an answer such as `550 5.1.1 No such user`, or "". */
function enhancedCode({ response = "" }: SmtpError): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? "";
}
