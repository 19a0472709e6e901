import type { TalkLine, TalkStep } from "./mail-test";

const LONGEST_LINE = 500;
const MOST_LINES = 100;
const HIDDEN = "••••••";

const STEPS: Record<string, TalkStep> = {
  EHLO: "hello",
  HELO: "hello",
  STARTTLS: "encrypt",
  AUTH: "signIn",
  MAIL: "sender",
  RCPT: "recipient",
  DATA: "content",
  QUIT: "end",
};

/**
 * Writes a conversation with a mail server down. The name and the password of a sign-in are left out.
 * With PIPELINING several commands go before their answers come, so each answer is put to the oldest
 * command without one.
 */
export class MailTalk {
  readonly lines: TalkLine[] = [];
  #step: TalkStep = "connect";
  readonly #unanswered: TalkStep[] = ["connect"];

  /** For {@link smtpTransport}. */
  hear = (entry: { tnx?: string }, words: string): void => {
    if (entry.tnx === "client") this.#say(words);
    else if (entry.tnx === "server") this.#answer(words);
    else if (/upgraded with STARTTLS/.test(words)) this.#note("encrypt", "wire", "TLS");
  };

  /** What broke it off, unless the server said so itself. */
  end(words: string): void {
    const last = this.lines.at(-1);
    if (last?.by === "them" && words.includes(last.text.trim())) return;
    this.#note(this.#unanswered[0] ?? this.#step, "wire", words);
  }

  #say(words: string): void {
    const command = /^[A-Z]+/.exec(words)?.[0] ?? "";
    const begun = STEPS[command];
    if (begun) this.#step = begun;
    this.#unanswered.push(this.#step);
    this.#note(this.#step, "us", this.#step === "signIn" ? hideSecret(words) : words);
  }

  #answer(words: string): void {
    this.#note(this.#unanswered.shift() ?? this.#step, "them", words);
  }

  #note(step: TalkStep, by: TalkLine["by"], words: string): void {
    for (const text of words.split(/\r?\n/)) {
      if (this.lines.length >= MOST_LINES) return;
      this.lines.push({ id: this.lines.length, step, by, text: text.slice(0, LONGEST_LINE) });
    }
  }
}

/** `AUTH PLAIN ••••••`; of the lines that follow nothing is left. */
function hideSecret(words: string): string {
  const method = /^AUTH [A-Z0-9-]+/.exec(words)?.[0];
  return method ? `${method} ${HIDDEN}` : HIDDEN;
}
