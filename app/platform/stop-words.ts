const files = import.meta.glob<string>("./stop-words/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(files).map(([path, words]) => [
    languageOf(path),
    new Set(words.trim().split(/\s+/)),
  ]),
);

const NONE: ReadonlySet<string> = new Set();

/**
 * The words, folded as `foldWords` folds, that say nothing about what a text in this language is
 * about. Empty for a language without a file in `stop-words`; `de-AT` has the list of `de`.
 */
export function stopWords(language: string): ReadonlySet<string> {
  return lists.get(language.split("-")[0] ?? "") ?? NONE;
}

/** `./stop-words/de.txt` is "de". */
function languageOf(path: string): string {
  return path.replace(/^.*\/|\.txt$/g, "");
}
