/** What a test mail came to, each with its own advice. */
export const verdicts = [
  "accepted",
  "off",
  "noHost",
  "unreachable",
  "silent",
  "dropped",
  "tls",
  "noTls",
  "signIn",
  "needsSignIn",
  "sender",
  "relay",
  "recipient",
  "deferred",
  "refused",
  "turnedAway",
] as const;

export type Verdict = (typeof verdicts)[number];

/** The parts of a conversation with a mail server, in their order. */
export type TalkStep =
  | "connect"
  | "hello"
  | "encrypt"
  | "signIn"
  | "sender"
  | "recipient"
  | "content"
  | "end";

export interface TalkLine {
  /** Its place in the whole conversation. */
  id: number;
  step: TalkStep;
  by: "us" | "them" | "wire";
  text: string;
}

/** The last test of an admin. */
export interface MailTest {
  verdict: Verdict;
  to: string;
  tookMs: number;
  createdAt: number;
  lines: TalkLine[];
}

/** The lines of a conversation by step, in the order in which the steps began. */
export function stepsOf(lines: readonly TalkLine[]): { step: TalkStep; lines: TalkLine[] }[] {
  const steps = [...new Set(lines.map(({ step }) => step))];
  return steps.map((step) => ({ step, lines: lines.filter((line) => line.step === step) }));
}
