import type { QueuedIdea } from "./queue";

/** Of so many rows one is a wildcard. */
const ONE_IN = 10;

/**
 * Puts what would be seen last among what is seen first: each tenth row is the least familiar of the
 * queue's end (or of the rows behind it), so that the loud and the well known do not take the whole
 * morning. Newcomers count as least familiar, then few votes, then a board that is rare on the page.
 * @param rows in the queue's order; @param tail from its end, the last one first.
 * @returns at most `size` rows in the order of showing, and the numbers of the wildcards.
 */
export function withWildcards(
  rows: readonly QueuedIdea[],
  tail: readonly QueuedIdea[],
  size: number,
): { rows: QueuedIdea[]; wildcards: number[] } {
  const shown: QueuedIdea[] = [];
  const wildcards: number[] = [];
  const waiting = [...rows];
  const boards = countBoards(rows);
  while (shown.length < size && waiting.length > 0) {
    const seen = new Set(shown.map((row) => row.id));
    const isTurn = shown.length % ONE_IN === ONE_IN - 1;
    const wildcard = isTurn ? leastFamiliar(waiting, tail, seen, boards) : undefined;
    const next = wildcard ?? waiting.shift();
    if (!next) break;
    if (wildcard) {
      wildcards.push(wildcard.id);
      const at = waiting.findIndex((row) => row.id === wildcard.id);
      if (at >= 0) waiting.splice(at, 1);
    }
    if (!seen.has(next.id)) shown.push(next);
  }
  return { rows: shown, wildcards };
}

function leastFamiliar(
  waiting: readonly QueuedIdea[],
  tail: readonly QueuedIdea[],
  seen: ReadonlySet<number>,
  boards: ReadonlyMap<number, number>,
): QueuedIdea | undefined {
  // The row whose turn it is anyway is no surprise.
  const [due, ...behind] = waiting;
  // The last ones first: of equal ones the sort keeps the one that would be seen last.
  const candidates = [...tail, ...behind.reverse()].filter(
    (row) => row.id !== due?.id && !seen.has(row.id),
  );
  const rank = (row: QueuedIdea) => [row.newcomer ? 0 : 1, row.votes, boards.get(row.boardId) ?? 0];
  return candidates.sort((left, right) => compare(rank(left), rank(right)))[0];
}

function compare(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function countBoards(rows: readonly QueuedIdea[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { boardId } of rows) counts.set(boardId, (counts.get(boardId) ?? 0) + 1);
  return counts;
}
