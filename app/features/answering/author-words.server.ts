import { evidenceKinds } from "~/features/evidence/evidence";
import { shownName } from "~/features/people/unnamed";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { AuthorWordsView } from "./author-words";

/** What the author of an idea wrote. The caller has made sure that the viewer may see the idea. */
export async function loadAuthorWords(db: Db, ideaId: number): Promise<AuthorWordsView> {
  const idea = await db
    .selectFrom("idea")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["idea.body_html", "idea.language", "idea.author_id", "idea.withdrawn_at"])
    .select(["idea.created_at", "person.name"])
    .where("idea.id", "=", ideaId)
    .executeTakeFirst();
  if (!idea) throw new NotFound();
  const statements = await db
    .selectFrom("evidence")
    .select(["kind", "body"])
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", idea.author_id)
    .orderBy("id")
    .limit(20)
    .execute();
  return {
    html: idea.body_html,
    language: idea.language,
    name: idea.withdrawn_at === null ? shownName(idea.name) : null,
    at: idea.created_at,
    statements: evidenceKinds.flatMap((kind) =>
      statements.filter((row) => row.kind === kind).map((row) => ({ kind, text: row.body })),
    ),
  };
}
