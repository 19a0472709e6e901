import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { hasRole, isStaff, systemViewer, type Viewer } from "~/features/people/viewer";
import { listLetIn } from "~/features/segments/open-boards.queries.server";
import type { Db } from "~db/connect.server";
import type { Role } from "~db/schema";
import type { Happening } from "./happening";

interface Person {
  id: number;
  role: Role;
}

/** A number that no person has: who looks with a role alone. */
const ANYBODY = 0;

/**
 * Those of the people who may see what happened, as things stand now. A query per role, one for the
 * idea's author, and at most three for the segments of its board, however many people there are.
 */
export async function whoMaySee<P extends Person>(
  db: Db,
  happening: Happening,
  people: readonly P[],
): Promise<P[]> {
  const { idea, comment, staffOnly, membersOnly } = happening;
  const allowed = people.filter(
    (person) =>
      (!staffOnly || isStaff(person)) &&
      (!membersOnly || !isStaff(person)) &&
      (!comment?.hidden || hasRole(person, "product")),
  );
  if (!idea) return allowed;
  const roles = new Set(allowed.filter(({ id }) => id !== idea.authorId).map(({ role }) => role));
  const open = new Set<Role>();
  for (const role of roles) {
    if (await isVisible(db, idea.id, viewerOf({ id: ANYBODY, role }, idea))) open.add(role);
  }
  const author = allowed.find(({ id }) => id === idea.authorId);
  const authorSees = author && (await isVisible(db, idea.id, viewerOf(author, idea)));
  const seeing = allowed.filter((person) =>
    person === author ? authorSees : open.has(person.role),
  );
  return withoutShutOut(db, idea.boardId, seeing);
}

/** As if the idea's board were open, should it be for segments: those are asked for afterwards. */
function viewerOf({ id, role }: Person, idea: { boardId: number }): Viewer {
  return { ...systemViewer(""), id, role, openBoards: [idea.boardId] };
}

/** Less those members whom no segment of the board lets in; all of them where it asks for none. */
async function withoutShutOut<P extends Person>(
  db: Db,
  boardId: number,
  people: P[],
): Promise<P[]> {
  const members = people.filter((person) => !isStaff(person)).map((person) => person.id);
  if (members.length === 0 || !(await isForSegments(db, boardId))) return people;
  const letIn = new Set(await listLetIn(db, boardId, members));
  return people.filter((person) => isStaff(person) || letIn.has(person.id));
}

async function isForSegments(db: Db, boardId: number): Promise<boolean> {
  const row = await db
    .selectFrom("board")
    .select("id")
    .where("id", "=", boardId)
    .where("access", "=", "segments")
    .executeTakeFirst();
  return row !== undefined;
}

async function isVisible(db: Db, ideaId: number, viewer: Viewer): Promise<boolean> {
  const row = await db
    .selectFrom("idea")
    .select("id")
    .where("id", "=", ideaId)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  return row !== undefined;
}
