import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findProblems, listen, type Theme } from "./support/page-check";
import { layouts, type PageEntry, pages, type Reader, type Scene } from "./support/pages";
import { makeScene } from "./support/scene";
import { expect, test } from "./support/test";
import type { Language } from "./support/words";

/** Each language in a theme of its own: the rules about colour ask for no language, the others for no theme. */
const readers = {
  en: { handle: "sigrid", email: "sigrid@fjordogbonne.example", locale: "en-GB", theme: "light" },
  de: { handle: "hanna", email: "hanna@dreitassen.example", locale: "de-DE", theme: "dark" },
} as const;

// A record of two hundred pages takes longer than looking at them.
test.use({ trace: "off", screenshot: "off" });

const TEN_MINUTES = 600_000;

test("every route with a page stands in the list of pages", { tag: "@sqlite" }, () => {
  const listed = new Set([...pages.map(({ route }) => route), ...layouts]);
  expect([...listed].sort()).toEqual(routesWithPage().sort());
});

test.describe("every page is accessible, whole and quiet", { tag: "@sqlite" }, () => {
  test.describe.configure({ mode: "parallel" });

  for (const language of ["en", "de"] as const) {
    const { handle, email, locale, theme } = readers[language];

    test(`in ${language}, for a visitor and for an admin`, async ({ another, browser }) => {
      test.setTimeout(TEN_MINUTES);
      const { page, scene } = await makeScene(another, handle, email);
      const context = await browser.newContext({ locale, reducedMotion: "reduce" });
      const problems = [
        ...(await walk(await context.newPage(), "visitor", scene, language, theme)),
        ...(await walk(page, "admin", scene, language, theme)),
      ];
      await context.close();
      expect(problems).toEqual([]);
    });
  }
});

async function walk(
  page: Page,
  reader: Reader,
  scene: Scene,
  language: Language,
  theme: Theme,
): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const complaints = listen(page);
  const problems: string[] = [];
  for (const entry of pages.filter(({ readers: who }) => who.includes(reader))) {
    const found = await open(page, entry, scene);
    found.push(...(await findProblems(page, language, theme)), ...complaints.splice(0));
    problems.push(...found.map((problem) => `${reader} ${entry.path(scene)}: ${problem}`));
  }
  return problems;
}

async function open(page: Page, entry: PageEntry, scene: Scene): Promise<string[]> {
  const answer = await page.goto(entry.path(scene), { waitUntil: "load" });
  const status = answer?.status();
  return status === (entry.status ?? 200) ? [] : [`answers ${status}`];
}

function routesWithPage(): string[] {
  return readdirSync("app/routes")
    .filter((name) => !name.startsWith("dev."))
    .filter((name) => readFileSync(moduleOf(name), "utf8").includes("export default"))
    .map((name) => name.replace(/\.tsx$/, ""));
}

function moduleOf(name: string): string {
  const path = `app/routes/${name}`;
  return statSync(path).isDirectory() ? `${path}/route.tsx` : path;
}
