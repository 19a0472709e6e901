import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { hasRole, isStaff, systemViewer, type Viewer } from "~/features/people/viewer";
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
 * Those of the people who may see what happened, as things stand now. A query per role, and one for
 * the idea's author, however many people there are.
 */
export async function whoMaySee<P extends Person>(
  db: Db,
  happening: Happening,
  people: readonly P[],
): Promise<P[]> {
  const { idea, comment, staffOnly } = happening;
  const allowed = people.filter(
    (person) => (!staffOnly || isStaff(person)) && (!comment?.hidden || hasRole(person, "product")),
  );
  if (!idea) return allowed;
  const roles = new Set(allowed.filter(({ id }) => id !== idea.authorId).map(({ role }) => role));
  const open = new Set<Role>();
  for (const role of roles) {
    if (await isVisible(db, idea.id, viewerOf({ id: ANYBODY, role }))) open.add(role);
  }
  const author = allowed.find(({ id }) => id === idea.authorId);
  const authorSees = author && (await isVisible(db, idea.id, viewerOf(author)));
  return allowed.filter((person) => (person === author ? authorSees : open.has(person.role)));
}

function viewerOf({ id, role }: Person): Viewer {
  return { ...systemViewer(""), id, role };
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
