import { MultipartParts } from "./multipart-parts.server";

/** A file that came with a form. */
export type SentFile =
  | { bytes: Buffer; refusal: null }
  /** Larger than is read, or no place was free to read it. */
  | { bytes: null; refusal: "tooLarge" | "busy" };

export interface MultipartForm {
  fields: FormData;
  files: Map<string, SentFile>;
}

const FIELD_BYTES = 1_000_000;
const PAUSE_MS = 30_000;

/** A form that is broken, larger than any of ours, or that came to a halt. */
export class BadMultipart extends Error {}

/**
 * Reads a `multipart/form-data` body as it comes: the fields, one megabyte in all, and of each file at
 * most `fileBytes`. The rest of a larger file is read past, so that the fields behind it are kept.
 * @throws BadMultipart
 */
export async function readMultipart(
  request: Request,
  options: { fileBytes: number },
): Promise<MultipartForm> {
  const boundary = boundaryOf(request.headers.get("Content-Type") ?? "");
  const form = new FormReader(options.fileBytes);
  const parts = new MultipartParts(boundary, form);
  const reader = request.body?.getReader();
  if (!reader) throw new BadMultipart("no body");
  try {
    for (;;) {
      const { done, value } = await withinPause(reader.read());
      if (done) break;
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    }
  } finally {
    reader.releaseLock();
  }
  if (!parts.ended) throw new BadMultipart("it ends too early");
  return form;
}

/** Whether the request is a form that may bring files. */
export function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "");
}

function boundaryOf(type: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) throw new BadMultipart("no boundary");
  return boundary;
}

async function withinPause<T>(reading: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new BadMultipart("it came to a halt")), PAUSE_MS);
  });
  try {
    return await Promise.race([reading, pause]);
  } finally {
    clearTimeout(timer);
  }
}

/** Collects what the parts hold, within the limits. */
class FormReader implements MultipartForm {
  readonly fields = new FormData();
  readonly files = new Map<string, SentFile>();
  readonly #fileBytes: number;
  #left = FIELD_BYTES;

  constructor(fileBytes: number) {
    this.#fileBytes = fileBytes;
  }

  begin(name: string, fileName: string | null) {
    return fileName === null ? this.#field(name) : this.#file(name);
  }

  #field(name: string) {
    const pieces: Buffer[] = [];
    return {
      take: (piece: Buffer) => {
        this.#left -= piece.length;
        if (this.#left < 0) throw new BadMultipart("its fields are too long");
        pieces.push(Buffer.from(piece));
      },
      end: () => this.fields.append(name, Buffer.concat(pieces).toString("utf8")),
    };
  }

  /** Of several files with one name the first; a file field that was left empty is none. */
  #file(name: string) {
    let pieces: Buffer[] | null = [];
    let length = 0;
    return {
      take: (piece: Buffer) => {
        length += piece.length;
        if (length > this.#fileBytes || this.files.size > 0) pieces = null;
        pieces?.push(Buffer.from(piece));
      },
      end: () => {
        if (length === 0 || this.files.has(name)) return;
        const file: SentFile = pieces
          ? { bytes: Buffer.concat(pieces), refusal: null }
          : { bytes: null, refusal: "tooLarge" };
        this.files.set(name, file);
      },
    };
  }
}
