import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import { SUGGESTIONS_MAX, type Suggestion } from "~/features/writing/suggestion";
import { queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import type { Role } from "~db/schema";

const TAKING_PART_AT_MOST = 100;
/** One letter fits nearly everybody. */
const OTHERS_FROM_LETTERS = 2;
const team: readonly Role[] = ["rep", "product", "admin"];
/** Of the team, who sees what is hidden. */
const decides: readonly Role[] = ["product", "admin"];

/**
 * Who may be meant by what follows an `@`: who took part in the idea comes first, then others by a
 * part of their handle. A visitor is offered nobody.
 */
export async function suggestPeople(
  db: Db,
  viewer: Viewer,
  typed: string,
  ideaId: number | null,
): Promise<Suggestion[]> {
  if (viewer.id === null) return [];
  return suggest(db, viewer, typed, { ideaId, roles: null, fromLetters: OTHERS_FROM_LETTERS });
}

/**
 * As {@link suggestPeople}, for an internal note: the people of the company who may see the idea, all
 * of them from the `@` on. Nobody else is offered any.
 */
export async function suggestTeam(
  db: Db,
  viewer: Viewer,
  typed: string,
  ideaId: number | null,
): Promise<Suggestion[]> {
  if (!isStaff(viewer)) return [];
  const hidden = ideaId !== null && (await isHidden(db, ideaId));
  return suggest(db, viewer, typed, { ideaId, roles: hidden ? decides : team, fromLetters: 0 });
}

interface Among {
  ideaId: number | null;
  /** Null for everybody. */
  roles: readonly Role[] | null;
  /** From so many letters on also those who took no part in the idea. */
  fromLetters: number;
}

async function suggest(
  db: Db,
  viewer: Viewer,
  typed: string,
  { ideaId, roles, fromLetters }: Among,
): Promise<Suggestion[]> {
  const { words, prefix } = queryWords(typed);
  const query = [...words, ...(prefix === null ? [] : [prefix])].join("-");
  const near = ideaId === null ? [] : await listTakingPart(db, viewer, ideaId);
  const first = near.filter(
    ({ handle_folded: handle, role }) => fits(handle, query) && (roles?.includes(role) ?? true),
  );
  const known = first.map(({ id }) => id);
  const rest =
    query.length < fromLetters || first.length >= SUGGESTIONS_MAX
      ? []
      : await listOthers(db, viewer, query, { without: known, roles });
  return [...first, ...rest].slice(0, SUGGESTIONS_MAX).map((person) => ({
    insert: `@${person.handle}`,
    title: person.name,
    detail: `@${person.handle}`,
    person: { portrait: portraitPath(person.picture), staff: person.role !== "member" },
  }));
}

const fits = (handle: string, query: string) =>
  handle.startsWith(query) || handle.includes(`-${query}`);

/** Who can be mentioned: no shadow, nobody who was suspended or waits to be let in, not oneself. */
function selectPeople(db: Db, viewer: Viewer) {
  return db
    .selectFrom("person")
    .select(["person.id", "handle", "handle_folded", "name", "person.picture", "role"])
    .where("shadow", "=", 0)
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .where("person.id", "<>", viewer.id ?? 0);
}

/** Its author, unless they withdrew, and who wrote a comment that the viewer reads; the latest first. */
async function listTakingPart(db: Db, viewer: Viewer, ideaId: number) {
  const idea = await db
    .selectFrom("idea")
    .select(["idea.author_id", "withdrawn_at"])
    .where("idea.id", "=", ideaId)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  if (!idea) return [];
  const comments = await db
    .selectFrom("comment")
    .select(["author_id"])
    .where("idea_id", "=", ideaId)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .where("internal", "in", isStaff(viewer) ? [0, 1] : [0])
    .orderBy("id", "desc")
    .limit(TAKING_PART_AT_MOST)
    .execute();
  const ids = new Set([idea.author_id, ...comments.map((comment) => comment.author_id)]);
  if (idea.withdrawn_at !== null) ids.delete(idea.author_id);
  const order = [...ids];
  if (order.length === 0) return [];
  const people = await selectPeople(db, viewer).where("person.id", "in", order).execute();
  return people.sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
}

async function isHidden(db: Db, ideaId: number): Promise<boolean> {
  const row = await db
    .selectFrom("idea")
    .select("hidden_at")
    .where("id", "=", ideaId)
    .executeTakeFirst();
  return row?.hidden_at != null;
}

function listOthers(
  db: Db,
  viewer: Viewer,
  query: string,
  { without, roles }: { without: readonly number[]; roles: readonly Role[] | null },
) {
  let people = selectPeople(db, viewer).where((where) =>
    where.or([
      where("handle_folded", "like", `${query}%`),
      where("handle_folded", "like", `%-${query}%`),
    ]),
  );
  if (without.length > 0) people = people.where("person.id", "not in", without);
  if (roles) people = people.where("role", "in", roles);
  return people.orderBy("handle_folded").limit(SUGGESTIONS_MAX).execute();
}
