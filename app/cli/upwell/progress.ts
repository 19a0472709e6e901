const BAR_WIDTH = 30;
const REDRAW_MS = 100;
const LINE_MS = 5_000;

/** How far a long work is; `total` may be unknown. */
export interface Progress {
  at(done: number): void;
  /** Makes room for a line of something else; the bar comes back with the next step. */
  clear(): void;
  end(): void;
}

/**
 * Shows on standard error how far a work is: a bar on a terminal, elsewhere a line every five
 * seconds, so that short work says nothing in a log.
 * @param total how many there will be, or null when nobody knows
 */
export function showProgress(
  label: string,
  total: number | null,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const terminal = stream.isTTY === true;
  let shownAt = terminal ? 0 : Date.now();
  let done = 0;
  const show = () => {
    const line = lineOf(label, done, total, terminal);
    stream.write(terminal ? `\r${line}\u001b[K` : `${line}\n`);
    shownAt = Date.now();
  };
  return {
    at(count) {
      done = count;
      if (Date.now() - shownAt >= (terminal ? REDRAW_MS : LINE_MS)) show();
    },
    clear() {
      if (terminal) stream.write("\r\u001b[K");
      if (terminal) shownAt = 0;
    },
    end() {
      if (!terminal) return;
      show();
      stream.write("\n");
    },
  };
}

function lineOf(label: string, done: number, total: number | null, bar: boolean): string {
  if (total === null || total === 0) return `${label}: ${done}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR_WIDTH);
  const drawn = bar ? ` ${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}` : "";
  return `${label}:${drawn} ${Math.floor(share * 100)} %`;
}
