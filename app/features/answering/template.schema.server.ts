import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { needsText, readTexts, textFields } from "./language-texts.server";
import { TEMPLATE_NAME_MAX, templateKinds } from "./template";

/** The fields of a template; its words in each language are the field `body_<language>`. */
export function templateSchema(languages: readonly string[], main: string) {
  return z
    .object({
      ...textFields(languages),
      name: text(2, TEMPLATE_NAME_MAX),
      kind: z.enum(templateKinds),
      board: idField().optional(),
      version: optionalText(40),
    })
    .superRefine(needsText(languages, main))
    .transform((fields) => ({
      name: fields.name,
      kind: fields.kind,
      boardId: fields.board ?? null,
      texts: readTexts(languages, fields),
      version: fields.version,
    }));
}

export type TemplateInput = z.output<ReturnType<typeof templateSchema>>;
