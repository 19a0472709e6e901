const WEIGHT_OF_WORDS = 0.65;
const SHORTEST_PREFIX = 3;

/**
 * How much two titles, given as folded words, say the same: 0 (nothing shared) to 1 (the same words),
 * the same in both directions.
 *
 * Two thirds come from shared words, where long ones weigh more and a beginning counts in part; one
 * third from shared trigrams (Dice), which forgives typing errors and word endings.
 */
export function similarity(a: readonly string[], b: readonly string[]): number {
  return similarityTo(a)(b);
}

/** As {@link similarity}, where one title is compared with many. */
export function similarityTo(a: readonly string[]): (b: readonly string[]) => number {
  const own = trigrams(a);
  return (b) => {
    if (a.length === 0 || b.length === 0) return 0;
    const words = (coverage(a, b) + coverage(b, a)) / 2;
    return WEIGHT_OF_WORDS * words + (1 - WEIGHT_OF_WORDS) * dice(own, trigrams(b));
  };
}

/**
 * How much of the first words the others say, 0 to 1: long ones weigh more, a beginning counts in part.
 */
export function coverage(words: readonly string[], others: readonly string[]): number {
  let covered = 0;
  let total = 0;
  for (const word of words) {
    covered += word.length * others.reduce((best, other) => Math.max(best, match(word, other)), 0);
    total += word.length;
  }
  return total === 0 ? 0 : covered / total;
}

function match(word: string, other: string): number {
  if (word === other) return 1;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  const begins = short.length >= SHORTEST_PREFIX && long.startsWith(short);
  return begins ? short.length / long.length : 0;
}

function trigrams(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared++;
  return (2 * shared) / (a.size + b.size);
}
