import { readdirSync, readFileSync } from "node:fs";
import { fallbackLanguage, languages } from "~/i18n/languages";

/** Files that are the words of a language: `de.json`, `de.txt`, `de.ts`. */
const ITS_OWN = new RegExp(`/(?:${languages.join("|")})\\.[a-z]+$`);
/** What the demo company wrote, what a community once began with, and "es" in German compounds. */
const ALLOWED = /^(?:db\/demo\/content\/|db\/migrations\/|app\/platform\/compounds\.ts$)/;

const COMMENTS = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm;

/** Where a source names one of the languages that there are, but for the one that all fall back to. */
export function languagesNamedIn(source: string): string[] {
  const tags = languages.filter((language) => language !== fallbackLanguage).join("|");
  const named = new RegExp(
    `["'\`/](?:${tags})(?:-[A-Z]{2})?["'\`/.]|(?<![\\w.])(?:${tags})\\??:(?!:)`,
    "g",
  );
  return source.replace(COMMENTS, " ").match(named) ?? [];
}

/** Each file of the product that names a language, with the places. */
export function namedLanguages(): string[] {
  return ["app", "db"].flatMap(sourcesBelow).flatMap((file) => {
    const named = languagesNamedIn(readFileSync(file, "utf8"));
    return named.map((place) => `${file}: ${place}`);
  });
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !ITS_OWN.test(file) && !ALLOWED.test(file));
}
