import { createReadStream } from "node:fs";

export type Encoding = "utf-8" | "windows-1252";

/** Where Windows-1252 differs from Latin 1: 0x80 to 0x9f; the five unassigned bytes stay controls. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 when every byte of the file is, else Windows-1252. Reads the file once, in pieces. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}

/**
 * The text of a file in pieces, without a byte order mark and with `\n` for every line break,
 * beginning at a line (1 is the first).
 */
export async function* readText(path: string, encoding: Encoding, fromLine = 1) {
  let heldReturn = "";
  let linesToSkip = fromLine - 1;
  for await (const decoded of decode(path, encoding)) {
    const text: string = heldReturn + decoded;
    heldReturn = text.endsWith("\r") ? "\r" : "";
    const lines = text.slice(0, text.length - heldReturn.length).replace(/\r\n?/g, "\n");
    const start = afterLines(lines, linesToSkip);
    linesToSkip -= start.skipped;
    if (linesToSkip === 0) yield lines.slice(start.at);
  }
  if (heldReturn !== "" && linesToSkip === 0) yield "\n";
}

async function* decode(path: string, encoding: Encoding) {
  const utf8 = new TextDecoder("utf-8");
  for await (const chunk of createReadStream(path)) {
    yield encoding === "utf-8" ? utf8.decode(chunk, { stream: true }) : decodeWindows1252(chunk);
  }
  yield utf8.decode();
}

// Not by TextDecoder: some releases of Node 20 and 22 read its windows-1252 as Latin 1.
function decodeWindows1252(chunk: Buffer): string {
  return chunk
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (byte) => FROM_0X80[byte.charCodeAt(0) - 0x80] ?? byte);
}

function afterLines(text: string, count: number): { at: number; skipped: number } {
  let at = 0;
  let skipped = 0;
  while (skipped < count) {
    const lineBreak = text.indexOf("\n", at);
    if (lineBreak === -1) break;
    at = lineBreak + 1;
    skipped++;
  }
  return { at, skipped };
}
