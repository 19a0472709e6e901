import { shownName } from "~/features/people/unnamed";
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
    .leftJoin("behalf_entry as entry", (join) =>
      join
        .onRef("entry.idea_id", "=", "idea.id")
        .onRef("entry.person_id", "=", "idea.author_id")
        .on("entry.kind", "=", "idea")
        .on("entry.confirmed_at", "is", null)
        .on("entry.disowned_at", "is", null),
    )
    .leftJoin("person as rep", "rep.id", "entry.entered_by_id")
    .select(["body_html", "version", "hidden_reason", "top_count", "vote_count"])
    .select(["entry.id as entry_id", "rep.name as rep_name"])
    .where("idea.id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    ...card,
    bodyHtml: text.body_html,
    entered: card.author && text.entry_id !== null ? { by: shownName(text.rep_name) } : null,
    version: text.version,
    hiddenReason: text.hidden_reason,
    importedVoteCount: text.top_count - text.vote_count,
    answers: await listFieldValues(db, viewer, [id]),
  };
}
