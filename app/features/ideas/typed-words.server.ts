import { languages } from "~/i18n/languages";
import { allTexts } from "~/i18n/texts.server";
import { foldWords } from "~/platform/words";

/** What of a typed filter the words name: what stands before the colon, or what follows it. */
export type TypedPart = "keys" | "is" | "has";

const parts = new Map<TypedPart, ReadonlyMap<string, string>>();

/**
 * What a word that somebody typed names, in whichever language: "Étiquette" and "tag" are "tag".
 * Of a word with a hyphen the beginning is enough.
 */
export function namedBy(part: TypedPart, typed: string): string | undefined {
  const [word = ""] = foldWords(typed);
  const names = parts.get(part) ?? wordsOf(part);
  parts.set(part, names);
  return names.get(word);
}

/** Each word with what it names; a language earlier in `languages` goes before one after it. */
function wordsOf(part: TypedPart): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, word] of languages.flatMap((language) => typedIn(language, part))) {
    if (!names.has(word)) names.set(word, name);
  }
  return names;
}

/** What a language types, as pairs of a name and a folded word. */
export function typedIn(language: string, part: TypedPart): [name: string, word: string][] {
  const { typed } = allTexts(language)["ideas"] as Partial<TypedTexts>;
  return Object.entries(typed?.[part] ?? {}).flatMap(([name, words]) =>
    words.split(" ").map((word): [string, string] => [name, foldWords(word)[0] ?? ""]),
  );
}

interface TypedTexts {
  typed: Record<TypedPart, Record<string, string>>;
}
