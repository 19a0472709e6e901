import { accountName } from "~/features/accounts/account-name.server";
import { ideaPath } from "~/features/ideas/idea";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { listByHandles } from "~/features/people/handles.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import { NotFound } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { stillNames } from "./named-on-idea.server";
import type { Contribution, Profile } from "./profile";

const RECENT = 10;

/**
 * The person who has a handle, or had it last.
 * @throws NotFound
 */
export async function getProfile(db: Db, viewer: Viewer, handle: string): Promise<Profile> {
  const [owner] = await listByHandles(db, [handle.toLowerCase()]);
  if (!owner) throw new NotFound();
  const person = await db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .selectAll("person")
    .select(accountName(viewer).as("account_name"))
    .where("person.id", "=", owner.id)
    .where("waiting_since", "is", null)
    .executeTakeFirst();
  if (!person?.name) throw new NotFound();
  return {
    id: person.id,
    name: person.name,
    handle: person.handle,
    portrait: portraitPath(person.picture),
    staff: isStaff(person),
    suspended: person.suspended_at !== null,
    shadow: person.shadow === 1,
    account: person.account_name,
    jobTitle: person.job_title,
    bio: person.bio,
    since: person.created_at,
  };
}

/** The newest ideas and comments of a person that the viewer may see; withdrawn ideas have no author. */
export async function listContributions(
  db: Db,
  viewer: Viewer,
  personId: number,
): Promise<Contribution[]> {
  const [ideas, comments] = await Promise.all([
    listIdeas(db, viewer, personId),
    listComments(db, viewer, personId),
  ]);
  return [...ideas, ...comments]
    .sort((left, right) => right.createdAt - left.createdAt)
    .slice(0, RECENT);
}

async function listIdeas(db: Db, viewer: Viewer, personId: number): Promise<Contribution[]> {
  const statuses = await listStatuses(db, viewer.language);
  const rows = await db
    .selectFrom("idea")
    .select(["id", "title", "excerpt", "language", "status_id", "created_at"])
    .where("author_id", "=", personId)
    .where("withdrawn_at", "is", null)
    .where("listed", "=", 1)
    .where(visibleTo(viewer))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(RECENT)
    .execute();
  return rows.map((row) => ({
    key: `idea-${row.id}`,
    path: ideaPath(row),
    createdAt: row.created_at,
    language: row.language,
    title: row.title,
    excerpt: row.excerpt,
    excerptLanguage: row.language,
    status: statuses.find((status) => status.id === row.status_id) ?? null,
  }));
}

async function listComments(db: Db, viewer: Viewer, personId: number): Promise<Contribution[]> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .select(["comment.id", "comment.idea_id", "comment.body", "comment.created_at"])
    .select(["idea.title", "idea.language", "comment.language as comment_language"])
    .where("comment.author_id", "=", personId)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(stillNames(personId))
    .where(visibleTo(viewer))
    .orderBy("comment.created_at", "desc")
    .orderBy("comment.id", "desc")
    .limit(RECENT)
    .execute();
  return rows.map((row) => ({
    key: `comment-${row.id}`,
    path: `${ideaPath({ id: row.idea_id, title: row.title })}#comment-${row.id}`,
    createdAt: row.created_at,
    language: row.language,
    title: row.title,
    excerpt: excerpt(row.body),
    excerptLanguage: row.comment_language,
    status: null,
  }));
}
