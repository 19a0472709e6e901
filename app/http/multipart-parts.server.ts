/** Takes one part, piece by piece. */
export interface PartSink {
  take(piece: Buffer): void;
  end(): void;
}

interface Sinks {
  /** `fileName` is null for a plain field. */
  begin(name: string, fileName: string | null): PartSink;
}

const HEAD_BYTES = 8_000;
const MOST_PARTS = 1_000;
const HEAD_END = Buffer.from("\r\n\r\n");

/** Cuts a `multipart/form-data` stream (RFC 7578) into its parts, and keeps no more than a border. */
export class MultipartParts {
  /** Whether the closing border has come. */
  ended = false;
  readonly #border: Buffer;
  readonly #sinks: Sinks;
  #rest: Buffer = Buffer.from("\r\n");
  #state: "body" | "border" | "head" = "body";
  #part: PartSink | null = null;
  #parts = 0;

  constructor(boundary: string, sinks: Sinks) {
    this.#border = Buffer.from(`\r\n--${boundary}`);
    this.#sinks = sinks;
  }

  /** @throws Error where the stream is no such form. */
  push(chunk: Buffer): void {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    while (!this.ended && this.#step()) {}
    if (this.ended) this.#rest = Buffer.alloc(0);
  }

  /** Whether there is more to do with what has come. */
  #step(): boolean {
    if (this.#state === "body") return this.#readBody();
    if (this.#state === "border") return this.#readBorder();
    return this.#readHead();
  }

  #readBody(): boolean {
    const at = this.#rest.indexOf(this.#border);
    if (at >= 0) {
      this.#give(at);
      this.#part?.end();
      this.#part = null;
      this.#rest = this.#rest.subarray(this.#border.length);
      this.#state = "border";
      return true;
    }
    this.#give(Math.max(0, this.#rest.length - this.#border.length));
    return false;
  }

  #give(length: number): void {
    if (length > 0) this.#part?.take(this.#rest.subarray(0, length));
    this.#rest = this.#rest.subarray(length);
  }

  #readBorder(): boolean {
    if (this.#rest.length < 2) return false;
    const after = this.#rest.toString("latin1", 0, 2);
    if (after !== "\r\n" && after !== "--") throw new Error("no form: a border goes on");
    this.ended = after === "--";
    // The line's end stays: a part without any header begins with an empty line.
    this.#state = "head";
    return true;
  }

  #readHead(): boolean {
    const end = this.#rest.indexOf(HEAD_END);
    if (end > HEAD_BYTES || (end < 0 && this.#rest.length > HEAD_BYTES)) {
      throw new Error("no form: a part's head is too long");
    }
    if (end < 0) return false;
    if (++this.#parts > MOST_PARTS) throw new Error("no form: too many parts");
    this.#part = this.#begin(this.#rest.toString("utf8", 0, end));
    this.#rest = this.#rest.subarray(end + HEAD_END.length);
    this.#state = "body";
    return true;
  }

  #begin(head: string): PartSink | null {
    const disposition = /^content-disposition:[ \t]*form-data\b(.*)$/im.exec(head)?.[1];
    const name = parameterOf(disposition ?? "", "name");
    if (name === undefined) return null;
    return this.#sinks.begin(name, parameterOf(disposition ?? "", "filename") ?? null);
  }
}

/** Browsers write quotes as %22, and line ends likewise (WHATWG HTML, multipart encoding). */
function parameterOf(disposition: string, name: string): string | undefined {
  const value = new RegExp(`;[ \\t]*${name}="([^"]*)"`, "i").exec(disposition)?.[1];
  return value?.replace(/%0D|%0A/gi, "").replace(/%22/g, '"');
}
