import { BULK_AT_ONCE, BULK_MOST } from "~/features/triage/bulk/bulk-change";
import type { Db } from "~db/connect.server";
import { listQueue } from "./list-queue.queries.server";
import { type DeskFilters, parseDesk } from "./queue";
import type { DeskMoment } from "./queue-conditions.server";

/** Which ideas a change is about, as its form says. */
export interface Choice {
  ids: number[];
  /** All that the view finds, at most {@link BULK_MOST}, instead of `ids`. */
  all: boolean;
  /** The search part of the desk's address. */
  query: string;
}

/** The choice that an address makes. */
export function choiceOf(search: URLSearchParams): Choice {
  const ids = search.getAll("ids").filter((id) => /^[1-9]\d{0,14}$/.test(id));
  return {
    ids: ids.slice(0, BULK_AT_ONCE).map(Number),
    all: search.get("all") === "1",
    query: search.get("query") ?? "",
  };
}

/** The filters of the view that a choice is made from. */
export function filtersOf({ query }: Pick<Choice, "query">): DeskFilters {
  return parseDesk(new URLSearchParams(query)).filters;
}

/** The numbers of the chosen ideas that there are, each once, in order. */
export async function chooseMany(db: Db, choice: Choice, moment: DeskMoment): Promise<number[]> {
  const rows = choice.all
    ? await listAll(db, choice.query, moment)
    : await listExisting(db, choice.ids);
  return rows.map((row) => row.id).sort((left, right) => left - right);
}

function listExisting(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db.selectFrom("idea").select("id").where("id", "in", ids).execute();
}

function listAll(db: Db, query: string, moment: DeskMoment) {
  const place = parseDesk(new URLSearchParams(query));
  return listQueue(db, { ...place, after: null }, moment, BULK_MOST);
}
