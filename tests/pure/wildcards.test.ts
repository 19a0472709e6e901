import { describe, expect, it } from "vitest";
import type { QueuedIdea } from "~/features/desk/queue";
import { withWildcards } from "~/features/desk/wildcards";

const idea = (id: number, change: Partial<QueuedIdea> = {}): QueuedIdea => ({
  ...{ id, key: [0, 0, id], newcomer: false, boardId: 1, votes: 50 },
  ...change,
});
const queue = (count: number) => Array.from({ length: count }, (_, index) => idea(index + 1));
const numbers = (rows: readonly QueuedIdea[]) => rows.map((row) => row.id);

describe("one in ten of a queue is a wildcard", () => {
  it("from its end, with the fewest votes, and once", () => {
    const tail = [idea(90), idea(89, { votes: 3 }), idea(88)];
    const { rows, wildcards } = withWildcards(queue(31), tail, 30);
    expect(rows).toHaveLength(30);
    expect(wildcards).toHaveLength(3);
    expect(wildcards[0]).toBe(89);
    expect(rows[9]?.id).toBe(89);
    expect(rows[19]?.id).toBe(wildcards[1]);
    expect(new Set(numbers(rows)).size).toBe(30);
    expect(numbers(rows).filter((id) => !wildcards.includes(id))).toEqual(numbers(queue(27)));
  });

  it("first a newcomer's, then from a board that is rare on the page", () => {
    const newcomer = idea(80, { newcomer: true });
    expect(withWildcards(queue(12), [idea(81, { votes: 0 }), newcomer], 30).wildcards).toEqual([
      80,
    ]);
    const elsewhere = idea(82, { boardId: 2 });
    expect(withWildcards(queue(12), [idea(83), elsewhere], 30).wildcards).toEqual([82]);
  });

  it("from behind where the whole queue fits on the page, each idea once", () => {
    const rows = [...queue(14), idea(15, { votes: 0 })];
    const shown = withWildcards(rows, [...rows].reverse(), 30);
    expect(shown.wildcards).toEqual([15]);
    expect(shown.rows[9]?.id).toBe(15);
    expect(numbers(shown.rows).sort((left, right) => left - right)).toEqual(numbers(rows));
  });

  it("not among the first nine, and not where nothing comes behind", () => {
    expect(withWildcards(queue(9), queue(9), 30).wildcards).toEqual([]);
    expect(withWildcards(queue(10), queue(10).reverse(), 30).wildcards).toEqual([]);
    expect(withWildcards([], [], 30)).toEqual({ rows: [], wildcards: [] });
  });
});
