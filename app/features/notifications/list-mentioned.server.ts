import { listByHandles } from "~/features/people/handles.server";
import { findMentions } from "~/platform/mentions";
import type { Db } from "~db/connect.server";
import type { Tie } from "./happening";

const MENTIONS_AT_MOST = 50;

/** Whom a text mentions by the handle that they have or had. */
export async function listMentioned(db: Db, text: string, ideaId: number | null): Promise<Tie[]> {
  const handles = findMentions(text).slice(0, MENTIONS_AT_MOST);
  if (handles.length === 0) return [];
  const people = await listByHandles(db, handles);
  return people.map(({ id }) => ({ personId: id, relation: "mentioned", ideaId }));
}

/** Whom a text mentions that was changed, and who were in none of the versions before it. */
export async function listNewlyMentioned(
  db: Db,
  text: string,
  before: readonly string[],
  ideaId: number,
): Promise<Tie[]> {
  const known = new Set<number>();
  for (const version of before) {
    for (const { personId } of await listMentioned(db, version, ideaId)) known.add(personId);
  }
  const mentioned = await listMentioned(db, text, ideaId);
  return mentioned.filter(({ personId }) => !known.has(personId));
}
