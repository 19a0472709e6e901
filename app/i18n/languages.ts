const files = import.meta.glob("./texts/*.json");

/** A language tag such as "en"; a language exists when `app/i18n/texts/<language>.json` does. */
export type Language = string;

export const fallbackLanguage: Language = "en";

/** Those that there are, the fallback first. */
export const languages: readonly Language[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.json$/g, ""))
  .sort(
    (left, right) =>
      Number(right === fallbackLanguage) - Number(left === fallbackLanguage) ||
      left.localeCompare(right),
  );

export function isLanguage(text: string | null | undefined): text is Language {
  return typeof text === "string" && languages.includes(text);
}

/** The best of our languages for an Accept-Language header, or undefined when it names none. */
export function negotiateLanguage(header: string | null | undefined): Language | undefined {
  return (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return {
        base: tag.toLowerCase().split("-")[0] ?? "",
        q: Number(quality?.split("=")[1] ?? 1),
      };
    })
    .filter(({ base, q }) => isLanguage(base) && q > 0)
    .sort((left, right) => right.q - left.q)[0]?.base;
}

/** The language's own name as it stands alone, such as "Deutsch" or "Español". */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
