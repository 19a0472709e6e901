import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { canUseTemplate } from "./answering.policy";
import { chooseText } from "./choose-text";
import type { FilledText } from "./filled-text";
import { fillMergeFields } from "./merge-fields";
import { type MergeSource, mergeValues, readMergeSource } from "./merge-values.server";
import type { LanguageTexts } from "./template";
import { getTemplate } from "./templates.queries.server";

/** The language and time zone of the community, in which nobody's own is known. */
export interface Place {
  defaultLanguage: string;
  timeZone: string;
}

/**
 * A template with the idea's values in it, in the author's language where it has words in that.
 * @throws NotFound also for a retired one.
 */
export async function fillTemplate(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  templateId: number,
  place: Place,
): Promise<FilledText> {
  const idea = await getIdeaState(db, viewer, ideaId);
  allow(viewer, canUseTemplate(viewer));
  const template = await getTemplate(db, templateId);
  if (template.retired) throw new NotFound();
  return fillTexts(template.texts, await readMergeSource(db, idea.id), place);
}

/** The words in the language that fits best, filled in. */
export function fillTexts(texts: LanguageTexts, source: MergeSource, place: Place): FilledText {
  const chosen = chooseText(texts, [source.language, place.defaultLanguage]);
  if (!chosen) return { text: "", language: place.defaultLanguage, missing: [] };
  const values = mergeValues(source, chosen.language, place.timeZone);
  return { ...fillMergeFields(chosen.text, values), language: chosen.language };
}
