import { createTransport, type Transporter } from "nodemailer";
import { MINUTE, SECOND } from "./clock";
import { sha256 } from "./hash.server";
import { failureOf, type SendFailure, type SmtpError } from "./mail-failure";
import { headerText } from "./mail-header";

/** One message as it goes to the SMTP server. */
export interface Message {
  /** Makes the Message-ID, which stays the same however often it is tried. */
  key: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

export interface MailTransport {
  /** @throws NotSent */
  send(message: Message): Promise<void>;
}

/** The mail did not go out, or nobody can tell: the line broke before the server answered. */
export class NotSent extends Error {
  constructor(
    readonly failure: SendFailure,
    /** The words of the server, or of the connection. */
    readonly said: string,
    readonly smtp: SmtpError,
  ) {
    super(said);
  }
}

/** How long each part of a conversation may take, in milliseconds. */
export interface MailTimeouts {
  connect: number;
  greeting: number;
  /** Between two words of the server. */
  silence: number;
  /** All of it; a mail that takes longer is tried again. */
  whole: number;
}

const usual: MailTimeouts = {
  connect: 10 * SECOND,
  greeting: 10 * SECOND,
  silence: MINUTE,
  whole: 2 * MINUTE,
};

export interface TransportOptions {
  timeouts?: MailTimeouts;
  /** Hears every line of the conversation; passwords are not in it. */
  hear?: (entry: { tnx?: string }, words: string) => void;
}

const SAID = 1000;
/** Exactly one plain address: nothing that a mail program could read as two, or as a header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;

/**
 * Speaks to the SMTP server of a URL such as `smtp://user:password@host:587`. Each mail has a
 * connection of its own, so that one that hangs holds up no other.
 */
export function smtpTransport(smtpUrl: string, options: TransportOptions = {}): MailTransport {
  const timeouts = options.timeouts ?? usual;
  const transport = connect(smtpUrl, timeouts, options.hear);
  return {
    async send(message) {
      if (!ADDRESS.test(message.to)) {
        const reason = "this is not one mail address";
        throw new NotSent("refused", reason, { message: reason });
      }
      const signal = AbortSignal.timeout(timeouts.whole);
      try {
        await transport.sendMail({ ...toEnvelope(message), signal });
      } catch (error) {
        throw notSent(error as SmtpError, signal.aborted);
      }
    },
  };
}

function connect(
  smtpUrl: string,
  timeouts: MailTimeouts,
  hear: TransportOptions["hear"],
): Transporter {
  const { username, hostname } = new URL(smtpUrl);
  return createTransport({
    url: smtpUrl,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.silence,
    // A password leaves this machine encrypted or not at all; `?requireTLS=false` allows it.
    requireTLS: username !== "" && !isThisMachine(hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(hear ? { transactionLog: true, logger: loggerOf(hear) } : {}),
  });
}

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

function loggerOf(hear: NonNullable<TransportOptions["hear"]>) {
  const log = (entry: unknown, message: unknown) =>
    hear(entry as { tnx?: string }, String(message ?? ""));
  return {
    level() {},
    ...{ trace: log, debug: log, info: log, warn: log, error: log, fatal: log },
  };
}

function notSent(error: SmtpError, tookTooLong: boolean): NotSent {
  const smtp = tookTooLong ? { message: "Timeout", code: "ETIMEDOUT" } : error;
  const said = headerText(smtp.response ?? smtp.message, SAID);
  return new NotSent(failureOf(smtp), said, smtp);
}

function toEnvelope({ key, from, to, subject, text, html, headers }: Message) {
  const host = from.address.split("@").at(-1) ?? "localhost";
  return {
    envelope: { from: from.address, to: [to] },
    from: { name: headerText(from.name), address: from.address },
    to: { name: "", address: to },
    subject: headerText(subject),
    text,
    html,
    messageId: `<${sha256(key).slice(0, 32)}@${host}>`,
    headers: { ...headers, "Auto-Submitted": "auto-generated" },
  };
}

/** The address and name of `MAIL_FROM`: `a@b.example`, or `Somebody <a@b.example>`. */
export function parseSender(mailFrom: string, siteName: string): { name: string; address: string } {
  const named = /^(?<name>[^<]*)<(?<address>[^<>]+)>\s*$/.exec(mailFrom)?.groups;
  const name = named?.["name"]?.replace(/"/g, "").trim();
  return { name: name || siteName, address: (named?.["address"] ?? mailFrom).trim() };
}
