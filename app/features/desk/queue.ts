import { type AccountKind, accountKinds } from "~/features/accounts/account";

/** What the desk is sorted into; the words are those of its address. */
export const queues = ["owed", "new", "waiting", "review", "mine", "open"] as const;

export type Queue = (typeof queues)[number];

/** What narrows a queue down. */
export interface DeskFilters {
  /** A slug. */
  board: string | null;
  tag: number | null;
  /** A key. */
  status: string | null;
  /** A person's number, or nobody. */
  owner: number | "nobody" | null;
  /** Posted at least so many days ago. */
  age: number | null;
  /** At least so many votes. */
  votes: number | null;
  /** Of the author's account. */
  kind: AccountKind | null;
  /** Of which somebody posted it or voted for it. */
  segment: number | null;
}

/** A place at the desk: the queue, what narrows it down, where its page begins, and the open idea. */
export interface DeskPlace {
  queue: Queue;
  filters: DeskFilters;
  /** The key of the last row of the page before. */
  after: number[] | null;
  idea: number | null;
}

/** A row of a queue: what it is found and chosen by. */
export interface QueuedIdea {
  id: number;
  /** What the next page begins after, if this is the last row. */
  key: number[];
  newcomer: boolean;
  boardId: number;
  votes: number;
}

/** More than this is said as "1,000+". */
export const COUNT_MOST = 1_000;
export const DESK_PAGE = 30;

export const noFilters: DeskFilters = {
  board: null,
  tag: null,
  status: null,
  owner: null,
  age: null,
  votes: null,
  kind: null,
  segment: null,
};

/** How many numbers the key of a row has: its rank, when it is due, its own. */
const KEY_LENGTH = 3;

/** Reads an address; what makes no sense is left out. */
export function parseDesk(search: URLSearchParams): DeskPlace {
  const queue = oneOf(queues, search.get("queue")) ?? "owed";
  const owner = search.get("owner");
  return {
    queue,
    filters: {
      board: text(search.get("board")),
      tag: whole(search.get("tag")),
      status: text(search.get("status")),
      owner: owner === "nobody" ? owner : whole(owner),
      age: whole(search.get("age")),
      votes: whole(search.get("votes")),
      kind: oneOf(accountKinds, search.get("kind")),
      segment: whole(search.get("segment")),
    },
    after: cursor(search.get("after"), KEY_LENGTH),
    idea: whole(search.get("idea")),
  };
}

/** The address of a place; "owed" without filters is the desk itself. */
export function deskPath({ queue, filters, after, idea }: DeskPlace): string {
  const search = new URLSearchParams();
  if (queue !== "owed") search.set("queue", queue);
  for (const [name, value] of Object.entries(filters)) {
    if (value !== null) search.set(name, String(value));
  }
  if (after) search.set("after", after.join("."));
  if (idea !== null) search.set("idea", String(idea));
  const query = search.toString();
  return query ? `/desk?${query}` : "/desk";
}

export function isFiltered(filters: DeskFilters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

const TEXT_MOST = 80;

function text(value: string | null): string | null {
  return value && value.length <= TEXT_MOST ? value : null;
}

function whole(value: string | null): number | null {
  if (!value || !/^\d{1,15}$/.test(value)) return null;
  const number = Number(value);
  return number > 0 ? number : null;
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

function cursor(value: string | null, length: number): number[] | null {
  if (!value || !/^\d{1,15}(\.\d{1,15})*$/.test(value)) return null;
  const key = value.split(".").map(Number);
  return key.length === length ? key : null;
}
