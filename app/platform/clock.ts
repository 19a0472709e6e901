let read: () => number = Date.now;

/** Now, in milliseconds since the Unix epoch. */
export function now(): number {
  return read();
}

/** Puts another clock in place (tests, the demo's year of history); returns the way back. */
export function setClock(clock: () => number): () => void {
  const before = read;
  read = clock;
  return () => {
    read = before;
  };
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
