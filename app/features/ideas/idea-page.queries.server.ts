import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { listFieldValues } from "./field-values.queries.server";
import { cardsOf } from "./idea-cards.queries.server";
import type { IdeaPage } from "./idea-page";

/**
 * The idea for its own page.
 * @throws NotFound when there is none, or none for this viewer.
 */
export async function getIdeaPage(db: Db, viewer: Viewer, id: number): Promise<IdeaPage> {
  const [card] = await cardsOf(db, viewer, [id]);
  if (!card) throw new NotFound();
  const text = await db
    .selectFrom("idea")
    .select(["body_html", "version", "hidden_reason", "top_count", "vote_count"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    ...card,
    bodyHtml: text.body_html,
    version: text.version,
    hiddenReason: text.hidden_reason,
    importedVoteCount: text.top_count - text.vote_count,
    answers: await listFieldValues(db, viewer, [id]),
  };
}
