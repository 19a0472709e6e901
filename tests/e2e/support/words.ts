import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { createInstance, type TFunction } from "i18next";

const AREAS = [
  "shared",
  "admin",
  "answering",
  "beta",
  "brief",
  "business-case",
  "changelog",
  "contributors",
  "comments",
  "community",
  "dart",
  "decisions",
  "evidence",
  "exchange",
  "desk",
  "export",
  "ideas",
  "intake",
  "merges",
  "moderation",
  "notifications",
  "people",
  "pictures",
  "privacy",
  "questions",
  "register",
  "roadmap",
  "sales",
  "segments",
  "talk",
  "trails",
  "triage",
  "votes",
  "writing",
] as const;

/** Says a text of the product by `area:key`, as the message files have it. */
export type Words = TFunction<typeof AREAS>;

export type Language = "en" | "de";

const texts = createInstance();
await texts.init({
  resources: { en: readTexts("en"), de: readTexts("de") },
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

export function wordsIn(language: Language): Words {
  return texts.getFixedT(language, AREAS);
}

/** The words of the language in which the page stands. */
export async function wordsOf(page: Page): Promise<Words> {
  return wordsIn((await page.locator("html").getAttribute("lang")) as Language);
}

function readTexts(language: Language) {
  const features = "app/features";
  const files = readdirSync(features).map((area) => [area, `${features}/${area}`] as const);
  const found = [["shared", "app/i18n"] as const, ...files].flatMap(([area, folder]) => {
    const text = readIfThere(resolve(folder, "texts", `${language}.json`));
    return text === undefined ? [] : [[area, JSON.parse(text)] as const];
  });
  return Object.fromEntries(found);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
