import { createTransport } from "nodemailer";
import { SECOND } from "./clock";
import { sha256 } from "./hash.server";

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
  /** @throws Refused for good, or another error where trying again may help. */
  send(message: Message): Promise<void>;
}

/** The server will not take this mail, now or later. */
export class Refused extends Error {}

/** Exactly one plain address: nothing that a mail program could read as two, or as a header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** Speaks to the SMTP server of a URL such as `smtp://user:password@host:587`. */
export function smtpTransport(smtpUrl: string): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message) {
      if (!ADDRESS.test(message.to)) throw new Refused("this is not one mail address");
      try {
        await transport.sendMail(toEnvelope(message));
      } catch (error) {
        throw isFinal(error) ? new Refused((error as Error).message) : error;
      }
    },
  };
}

function toEnvelope({ key, from, to, subject, text, html, headers }: Message) {
  const host = from.address.split("@").at(-1) ?? "localhost";
  return {
    envelope: { from: from.address, to: [to] },
    from: { name: from.name.replace(CONTROL, " "), address: from.address },
    to: { name: "", address: to },
    subject: subject.replace(CONTROL, " "),
    text,
    html,
    messageId: `<${sha256(key).slice(0, 32)}@${host}>`,
    headers: { ...headers, "Auto-Submitted": "auto-generated" },
  };
}

/** A 5xx about the addresses or the message; one about our sign-in is for the admin to mend. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode ?? 0) >= 500 && (code === "EENVELOPE" || code === "EMESSAGE");
}

/** The address and name of `MAIL_FROM`: `a@b.example`, or `Somebody <a@b.example>`. */
export function parseSender(mailFrom: string, siteName: string): { name: string; address: string } {
  const named = /^(?<name>[^<]*)<(?<address>[^<>]+)>\s*$/.exec(mailFrom)?.groups;
  const name = named?.["name"]?.replace(/"/g, "").trim();
  return { name: name || siteName, address: (named?.["address"] ?? mailFrom).trim() };
}
