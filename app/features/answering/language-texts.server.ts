import type { z } from "zod";
import { errorKey, optionalText } from "~/platform/form-fields.server";
import { unknownFields, wordsField } from "./merge-fields";
import { type LanguageTexts, TEMPLATE_MAX } from "./template";

/** The fields of the words in each language; none is needed by itself, see {@link readTexts}. */
export function textFields(languages: readonly string[], most = TEMPLATE_MAX) {
  const words = optionalText(most).superRefine((text, context) => {
    const unknown = unknownFields(text);
    if (unknown.length === 0) return;
    const message = errorKey("answering:form.unknownField", { fields: unknown.join(", ") });
    context.addIssue({ code: "custom", message });
  });
  return Object.fromEntries(languages.map((language) => [wordsField(language), words]));
}

/** The words that were written, by language; "" is no text. */
export function readTexts(
  languages: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): LanguageTexts {
  const written = languages.map((language) => [language, fields[wordsField(language)]] as const);
  return Object.fromEntries(
    written.filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !!entry[1],
    ),
  );
}

/** Refuses a form without words in any language, at the language of the community. */
export function needsText(languages: readonly string[], main: string) {
  return (fields: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    if (Object.keys(readTexts(languages, fields)).length > 0) return;
    const message = "answering:form.textMissing";
    context.addIssue({ code: "custom", path: [wordsField(main)], message });
  };
}

/** As a form shows the words, and its version is made of them. */
export function textsAsFields(texts: LanguageTexts): Record<string, string> {
  const fields = Object.entries(texts).map(([language, text]) => [wordsField(language), text]);
  return Object.fromEntries(fields);
}
