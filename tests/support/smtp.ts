import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface TestSmtpServer {
  /** For SMTP_URL. */
  url: string;
  /** What was delivered so far, oldest first. */
  received: ReceivedMail[];
  /** Resolves with the first mail to `address`, delivered already or still to come. @throws after ten seconds */
  mailTo(address: string): Promise<ReceivedMail>;
  /** Answers the next `count` messages with a temporary failure. */
  refuseNext(count: number): void;
  /** Answers every mail to `address` with a lasting failure. */
  refuseForGood(address: string): void;
  stop(): Promise<void>;
}

export interface ReceivedMail {
  from: string;
  to: string[];
  message: Email;
  /** As it came over the line. */
  raw: string;
  /** Whether the line was encrypted. */
  secure: boolean;
}

const WAIT_MS = 10_000;
const POLL_MS = 20;

/**
 * A real SMTP server on a free port that keeps and parses what it is given. With `tls` it offers
 * STARTTLS, with a certificate that nobody vouches for.
 */
export async function startSmtpServer({ tls = false } = {}): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  const unknown = new Set<string>();
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: tls ? ["AUTH"] : ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      done(unknown.has(address) ? lastingFailure() : null);
    },
    onData(stream, { envelope, secure }, done) {
      parse(stream).then(({ message, raw }) => {
        if (refusals > 0) {
          refusals -= 1;
          done(temporaryFailure());
          return;
        }
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, message, raw, secure });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mailTo: (address) => waitForMail(received, address),
    refuseNext(count) {
      refusals = count;
    },
    refuseForGood: (address) => void unknown.add(address),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function waitForMail(received: ReceivedMail[], address: string): Promise<ReceivedMail> {
  const giveUpAt = Date.now() + WAIT_MS;
  for (;;) {
    const mail = received.find(({ to }) => to.includes(address));
    if (mail) return mail;
    if (Date.now() > giveUpAt) throw new Error(`No mail came to ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function temporaryFailure(): Error {
  return Object.assign(new Error("Try again later"), { responseCode: 451 });
}

function lastingFailure(): Error {
  return Object.assign(new Error("No such mailbox"), { responseCode: 550 });
}

async function parse(stream: AsyncIterable<Buffer>): Promise<{ message: Email; raw: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  return { message: await PostalMime.parse(whole), raw: whole.toString("latin1") };
}
