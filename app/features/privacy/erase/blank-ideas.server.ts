import { deleteIdeaRows } from "~/features/ideas/end-idea.server";
import { lockIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { othersTookPart } from "~/features/intake/others-took-part.queries.server";
import { systemViewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { fallbackLanguage, isLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import type { Erasing } from "./erasing";

/**
 * An idea that nobody else took part in is gone; another one keeps its votes and its thread, without
 * a word of who wrote it.
 */
export async function blankIdeas({ database, personId }: Erasing): Promise<void> {
  for (let after = 0; ; ) {
    const idea = await nextIdea(database, personId, after);
    if (!idea) return;
    await database.write((trx) => endIdea(trx, idea));
    after = idea.id;
  }
}

function nextIdea(database: Database, personId: number, after: number) {
  return database.read
    .selectFrom("idea")
    .select(["id", "language"])
    .where("author_id", "=", personId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

async function endIdea(trx: Trx, { id, language }: { id: number; language: string }) {
  const idea = await lockIdeaStateAlsoMerged(trx, systemViewer(language), id).catch(unlessGone);
  if (!idea) return;
  if (!(await othersTookPart(trx, idea))) return deleteIdeaRows(trx, idea);
  const known = isLanguage(language) ? language : fallbackLanguage;
  const t = textsOf(known).getFixedT(null, "privacy");
  const body = t("erased.body");
  await trx
    .updateTable("idea")
    .set({
      title: t("erased.title"),
      body,
      body_html: `<p>${body}</p>`,
      excerpt: body,
      // An import tells its rows apart by this, and it often is the title.
      external_id: null,
    })
    .where("id", "=", id)
    .execute();
  await trx.deleteFrom("idea_revision").where("idea_id", "=", id).execute();
  await trx.deleteFrom("idea_field_value").where("idea_id", "=", id).execute();
  await showPicturesIn(trx, { kind: "idea", id }, "");
  await indexIdea(trx, id);
}

/** Another process may erase the same person. */
function unlessGone(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}
