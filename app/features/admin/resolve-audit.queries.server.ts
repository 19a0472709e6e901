import type { Verb } from "~/features/activity/activity";
import { listByHandles } from "~/features/people/handles.server";
import { isDate, startOfDate } from "~/platform/working-days.server";
import type { Db } from "~db/connect.server";
import { type AuditFilters, chosenVerbs, type NamedKind, readNamed } from "./audit-filters";

/** The filters of the audit as the database understands them; null where one narrows nothing. */
export interface AuditChoice {
  /** The product itself is `"nobody"`. */
  actor: number | "nobody" | null;
  verbs: readonly Verb[] | null;
  about: { kind: NamedKind; id: number } | null;
  /** Milliseconds; the first counts, the last does not. */
  since: number | null;
  until: number | null;
}

/** Which filters name nothing that there is. */
export type AuditFaults = Partial<Record<"who" | "about" | "from" | "to", true>>;

export const everything: AuditChoice = {
  actor: null,
  verbs: null,
  about: null,
  since: null,
  until: null,
};

/**
 * What typed filters mean; days are those of the community's time zone.
 * @param system how readers call the product where it acts by itself
 */
export async function resolveAudit(
  db: Db,
  filters: AuditFilters,
  { timeZone, system }: { timeZone: string; system: string },
): Promise<{ choice: AuditChoice; faults: AuditFaults }> {
  const faults: AuditFaults = {};
  const [actor, about] = await Promise.all([
    actorOf(db, filters.who, system),
    aboutOf(db, filters.about),
  ]);
  if (actor === undefined) faults.who = true;
  if (about === undefined) faults.about = true;
  for (const day of ["from", "to"] as const) {
    if (filters[day] !== "" && !isDate(filters[day])) faults[day] = true;
  }
  const first = isDate(filters.from) ? startOfDate(filters.from, timeZone) : null;
  const end = isDate(filters.to) ? startOfDate(dayAfter(filters.to), timeZone) : null;
  const choice = {
    actor: actor ?? null,
    verbs: chosenVerbs(filters.act),
    about: about ?? null,
    since: first,
    until: end,
  };
  return { choice, faults };
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

async function actorOf(db: Db, text: string, system: string) {
  if (text === "") return null;
  const named = readNamed(text);
  if (named?.by === "number") return named.kind === "person" ? named.id : undefined;
  const id = named ? await personBy(db, named.handle) : undefined;
  if (id === undefined && text.toLowerCase() === system.toLowerCase()) return "nobody";
  return id;
}

async function aboutOf(db: Db, text: string): Promise<AuditChoice["about"] | undefined> {
  if (text === "") return null;
  const named = readNamed(text);
  if (!named) return undefined;
  if (named.by === "number") return { kind: named.kind, id: named.id };
  const id = await personBy(db, named.handle);
  return id === undefined ? undefined : { kind: "person", id };
}

/** Also by a handle that they gave up. */
async function personBy(db: Db, handle: string): Promise<number | undefined> {
  const [owner] = await listByHandles(db, [handle.toLowerCase()]);
  return owner?.id;
}
