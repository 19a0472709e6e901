import { type DraftFields, hasWords } from "../draft";
import { listenTo, wordsIn } from "./form-words";
import { type DraftAnswer, sendDraft } from "./send-draft";

/** How long the typing rests before it is saved. */
const PAUSE_MS = 1_500;
/** How long after a failure it is tried again, and after sending the form is taken for refused. */
const AGAIN_MS = 12_000;

/** What the writer is told of their draft. */
export type DraftSaying =
  | { is: "unsaved" | "saved"; version: number }
  | { is: "waiting" | "signedOut" | "tooMany" | "tooLong" }
  /** It came to another version in another tab or on another device; 0 where it is gone. */
  | { is: "elsewhere"; version: number };

/** A form that is saved as a draft when the typing rests, and when the page goes. */
export class WatchedDraft {
  #saved: string;
  #fields: DraftFields;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  /** Nothing is saved over what came from elsewhere, nor behind a form that is on its way. */
  #held: "sent" | "elsewhere" | null = null;
  readonly #unlisten: () => void;

  constructor(
    readonly form: HTMLFormElement,
    readonly key: string,
    public version: number,
    readonly say: (saying: DraftSaying) => void,
  ) {
    this.#fields = wordsIn(form);
    this.#saved = JSON.stringify(this.#fields);
    this.#unlisten = listenTo(form, {
      typing: () => this.#type(),
      sending: () => this.#send(),
      emptying: () => this.#begin(),
      leaving: () => void this.#save(),
    });
  }

  /** What stands in the form takes the place of what was saved elsewhere. */
  overwrite(version: number): void {
    this.version = version;
    this.#saved = "";
    this.#held = null;
    void this.#save();
  }

  /** Saves what is not saved yet and watches no longer. */
  stop(): void {
    this.#unlisten();
    void this.#save();
    clearTimeout(this.#timer);
  }

  #type(): void {
    this.#read();
    if (this.#held === "sent") this.#held = null;
    this.#saveIn(PAUSE_MS);
  }

  #send(): void {
    this.#held ??= "sent";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#type(), AGAIN_MS);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.version = 0;
    this.#held = null;
    this.#saved = JSON.stringify(this.#read());
    this.say({ is: "unsaved", version: 0 });
  }

  /** A form that has left the page has lost its fields outside it: what was last read counts. */
  #read(): DraftFields {
    if (this.form.isConnected) this.#fields = wordsIn(this.form);
    return this.#fields;
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    const fields = this.#read();
    const words = JSON.stringify(fields);
    if (this.#held || words === this.#saved || (this.version === 0 && !hasWords(fields))) return;
    if (this.#busy) return this.#saveIn(PAUSE_MS);
    this.#busy = true;
    const answer = await sendDraft(this.key, this.version, fields);
    this.#busy = false;
    // It was posted meanwhile, and its draft went with it.
    if (this.#held !== "sent") this.#hear(answer, words);
  }

  #hear(answer: DraftAnswer | undefined, words: string): void {
    if (!answer || "signedOut" in answer) {
      this.say({ is: answer ? "signedOut" : "waiting" });
      this.#saveIn(AGAIN_MS);
    } else if ("draftVersion" in answer) {
      this.version = answer.draftVersion;
      this.#saved = words;
      this.say({ is: this.version > 0 ? "saved" : "unsaved", version: this.version });
    } else if ("conflict" in answer) {
      this.#held = "elsewhere";
      this.say({ is: "elsewhere", version: answer.conflict.draftVersion });
    } else {
      this.#saved = words;
      const errors = Object.values(answer.errors).flat();
      this.say({ is: errors.some((key) => key.includes("tooMany")) ? "tooMany" : "tooLong" });
    }
  }
}
