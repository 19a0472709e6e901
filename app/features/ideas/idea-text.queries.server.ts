import { shownName } from "~/features/people/unnamed";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { IdeaVersion } from "./idea-version";

/** The words of an idea as they are now. */
export interface IdeaText {
  id: number;
  title: string;
  body: string;
  language: string;
  version: number;
}

/**
 * The words of an idea that the caller knows the viewer may see.
 * @throws NotFound
 */
export async function getIdeaText(db: Db, id: number): Promise<IdeaText> {
  const row = await db
    .selectFrom("idea")
    .select(["id", "title", "body", "language", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** Keeps the words that an edit replaces, with who replaced them and when. */
export async function insertRevision(
  trx: Trx,
  old: IdeaText,
  editorId: number,
  at: number,
): Promise<void> {
  const { id, version, title, body } = old;
  await trx
    .insertInto("idea_revision")
    .values({ idea_id: id, version, title, body, editor_id: editorId, created_at: at })
    .execute();
}

const VERSIONS_AT_MOST = 100;

/** The versions of an idea, the present one first; an author who withdrew is not named. */
export async function listVersions(db: Db, id: number): Promise<IdeaVersion[]> {
  const idea = await db
    .selectFrom("idea")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["title", "body", "version", "author_id", "withdrawn_at", "idea.created_at"])
    .select("person.name")
    .where("idea.id", "=", id)
    .executeTakeFirst();
  if (!idea) throw new NotFound();
  const replaced = await db
    .selectFrom("idea_revision")
    .innerJoin("person", "person.id", "idea_revision.editor_id")
    .select(["title", "body", "version", "editor_id", "person.name", "idea_revision.created_at"])
    .where("idea_id", "=", id)
    .orderBy("version", "desc")
    .limit(VERSIONS_AT_MOST)
    .execute();
  const nameOf = (personId: number, name: string) =>
    idea.withdrawn_at !== null && personId === idea.author_id ? null : shownName(name);
  return [idea, ...replaced].map(({ title, body, version }) => {
    // Who replaced the version before wrote this one.
    const edit = replaced.find((row) => row.version === version - 1);
    return edit
      ? { version, title, body, by: nameOf(edit.editor_id, edit.name), at: edit.created_at }
      : { version, title, body, by: nameOf(idea.author_id, idea.name), at: idea.created_at };
  });
}
