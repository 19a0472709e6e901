import { editIdeaSchema } from "~/features/ideas/idea.schema.server";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { checkbox, idField, many, optionalText } from "~/platform/form-fields.server";

export const reviseIdeaSchema = editIdeaSchema.extend({
  tagIds: many(idField(), TAGS_SENT_MAX),
  /** Whether the form showed tags: without any ticked it sends none. */
  withTags: checkbox(),
  answersVersion: optionalText(40),
});
