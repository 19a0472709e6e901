import type { ExchangeKind, ExchangeSource } from "~db/schema";

/** Something that entries are made of, as it stands; of votes that of one person on an idea. */
export interface Source {
  kind: ExchangeSource;
  id: number;
  /** Of a vote: whose. */
  personId?: number;
}

/** One thing that was given, before it is known what it counts. */
export interface Gift {
  source: ExchangeSource;
  sourceId: number;
  kind: ExchangeKind;
  /** Which part of the source it is about; 0 for all of it. */
  part: number;
  /** Who gave it, or to whom it was given; null for the whole account. */
  personId: number | null;
  accountId: number | null;
  ideaId: number | null;
  itemId: number | null;
  at: number;
}

/** That something of a kind came or went, of whom and when: that month is limited anew. */
export interface Moved {
  kind: ExchangeKind;
  personId: number;
  at: number;
}

/** What tells a gift from all others. */
export function keyOf(gift: Gift): string {
  const { source, sourceId, kind, part, personId, accountId } = gift;
  return [source, sourceId, kind, part, personId ?? 0, accountId ?? 0].join(":");
}

/** Each source once. */
export function distinct(sources: readonly Source[]): Source[] {
  const byKey = new Map(sources.map((each) => [`${each.kind}:${each.id}:${each.personId}`, each]));
  return [...byKey.values()];
}

/** The first row of each key, in their order. */
export function firstOfEach<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const isFirst = !seen.has(key(row));
    seen.add(key(row));
    return isFirst;
  });
}
