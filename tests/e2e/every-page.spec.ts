import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Page } from "@playwright/test";
import { thorough } from "../support/depth";
import { bringRules } from "./support/axe";
import { findProblems, listen, type Theme } from "./support/page-check";
import { layouts, type PageEntry, pages, type Reader, type Scene } from "./support/pages";
import { makeScene } from "./support/scene";
import { expect, test } from "./support/test";
import type { Language } from "./support/words";

/**
 * Each language in a theme of its own: the rules about colour ask for no language, the others for no theme.
 * Each test makes an admin of its own, whose mails and links no other test uses up.
 */
const readers = {
  en: {
    locale: "en-GB",
    theme: "light",
    handle: "sigrid",
    email: "sigrid@fjordogbonne.example",
  },
  de: {
    locale: "de-DE",
    theme: "dark",
    handle: "hanna",
    email: "hanna@dreitassen.example",
  },
} as const;

test.use({ screenshot: "off" });

/** The head and the foot are the same on every page, and are looked at on one. */
const WITH_FRAME = "ideas._index";

const TEN_MINUTES = 600_000;

test("every route with a page stands in the list of pages", { tag: "@sqlite" }, () => {
  const listed = new Set([...pages.map(({ route }) => route), ...layouts]);
  expect([...listed].sort()).toEqual(routesWithPage().sort());
});

test.describe("every page is accessible, whole and quiet", { tag: "@sqlite" }, () => {
  test.describe.configure({ mode: "parallel" });

  for (const language of ["en", "de"] as const) {
    const { locale, theme, handle, email } = readers[language];
    test(`in ${language}`, async ({ still, bare }) => {
      test.setTimeout(TEN_MINUTES);
      const { page, scene } = await makeScene(bare, handle, email);
      const signedIn = { storageState: await page.context().storageState() };
      const admin = await still({ locale, ...signedIn });
      const visitor = await still({ locale });
      const problems = await walk(admin, "admin", scene, language, theme);
      problems.push(...(await walk(visitor, "visitor", scene, language, theme)));
      expect(problems).toEqual([]);
    });
  }
});

/**
 * All that the reader opens. Without being thorough, an admin looks at every other page in this language, and a
 * visitor at the others: what both may open is seen in both languages, what only an admin may open in one.
 */
function pagesFor(reader: Reader, language: Language): PageEntry[] {
  const turn = Number((reader === "admin") === (language === "en"));
  return pages.filter(
    ({ readers: who }, index) => who.includes(reader) && (thorough || index % 2 === turn),
  );
}

async function walk(
  page: Page,
  reader: Reader,
  scene: Scene,
  language: Language,
  theme: Theme,
): Promise<string[]> {
  const complaints = listen(page);
  const problems: string[] = [];
  await bringRules(page);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  for (const entry of pagesFor(reader, language)) {
    const look = { withFrame: entry.route === WITH_FRAME };
    const opened = () => open(page, entry, scene);
    const found = await findProblems(page, opened, language, theme, look);
    // The browser complains of an answer that is as it should be, too.
    const refused = `a status of ${entry.status}`;
    found.push(...complaints.splice(0).filter((complaint) => !complaint.includes(refused)));
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
