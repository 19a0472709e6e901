import type { NotSent } from "~/platform/mail-transport.server";
import type { TalkLine, Verdict } from "./mail-test";

const CERTIFICATE =
  /certificate|self.signed|altname|\bssl\b|\btls\b|wrong version|unable to verify/i;

/** What to tell the admin about a test mail that did not go out. */
export function verdictOf({ failure, smtp }: NotSent, lines: readonly TalkLine[]): Verdict {
  const { code, command = "", responseCode = 0, message } = smtp;
  if (responseCode === 530) return "needsSignIn";
  if (code === "EAUTH" || code === "ENOAUTH") return "signIn";
  if (code === "EENVELOPE" || code === "EMESSAGE") {
    if (failure !== "trouble") return failure === "bounced" ? "recipient" : failure;
    if (responseCode === 421) return "turnedAway";
    return command === "RCPT TO" && !/5\.1\.[78]/.test(smtp.response ?? "") ? "relay" : "sender";
  }
  if (code === "ETLS") return responseCode > 0 ? "noTls" : "tls";
  if (responseCode > 0) return "turnedAway";
  if (code === "EDNS") return "noHost";
  if (CERTIFICATE.test(message)) return "tls";
  const greeted = lines.some(({ by }) => by === "them");
  if (code === "ETIMEDOUT") return /^connection timeout/i.test(message) ? "unreachable" : "silent";
  if (code === "ECONNECTION" || greeted) return "dropped";
  return "unreachable";
}
