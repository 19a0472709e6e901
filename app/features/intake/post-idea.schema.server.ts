import { z } from "zod";
import { listTemplates } from "~/features/boards/boards.queries.server";
import { isOnlyTemplate } from "~/features/boards/template";
import { EVIDENCE_MAX } from "~/features/evidence/evidence";
import { bodyField, titleField } from "~/features/ideas/idea.schema.server";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { renderText } from "~/features/writing/render-text.server";
import type { Answers } from "~/platform/asked-field";
import { idField, many, optionalText } from "~/platform/form-fields.server";
import type { Db } from "~db/connect.server";
import type { PostIdeaInput } from "./post-idea.server";

const prompt = () => optionalText(EVIDENCE_MAX);

export const postIdeaSchema = z.object({
  title: titleField(),
  boardId: idField(),
  body: bodyField(),
  /** The key of the draft that this was. */
  draft: z.string().max(60).catch(""),
  tagIds: many(idField(), TAGS_SENT_MAX),
  situation: prompt(),
  problem: prompt(),
  implication: prompt(),
  need_payoff: prompt(),
});

/** The body alone, to be looked at. */
export const bodySchema = z.object({ body: bodyField() });

/**
 * What a checked form asks to post, rendered; to be called before the transaction begins. A body that
 * is still the template of a board says nothing.
 */
export async function prepareIdea(
  db: Db,
  form: z.output<typeof postIdeaSchema>,
  answers: Answers,
  language: string,
): Promise<PostIdeaInput> {
  const { title, boardId, body: typed, draft, tagIds, ...prompts } = form;
  const body = isOnlyTemplate(typed, await listTemplates(db)) ? "" : typed;
  const bodyHtml = await renderText(db, body);
  return { title, boardId, body, bodyHtml, draft, tagIds, prompts, answers, language };
}
