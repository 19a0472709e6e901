import type { Locator, Page } from "@playwright/test";
import { findViolations } from "./support/axe";
import { atWork, only, takeYourTime } from "./support/forms";
import { comment, commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const MOST_STOPS = 90;

test("from the list to a vote with its reason and a comment, by keyboard alone", {
  tag: "@sqlite",
}, async ({ page, another }) => {
  const author = await signIn(await another(), "sanne@veluwekoffie.example");
  const idea = await postIdea(author, only("A scale that survives steam"));
  await be(page, "member");
  await page.goto("/ideas?order=newest");
  const say = await wordsOf(page);
  await skipToContent(page);
  await tabTo(page, page.getByRole("link", { name: idea.title }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(idea.title);

  const pill = page.getByRole("main").locator("button[aria-pressed]").first();
  await tabTo(page, pill);
  await page.keyboard.press("Space");
  await expect(pill).toHaveAttribute("aria-pressed", "true");
  const nice = page.getByRole("radio", { name: say("votes:importance.nice") });
  await tabTo(page, nice);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: say("votes:importance.must") })).toBeChecked();
  await tabTo(page, page.getByLabel(say("votes:form.because"), { exact: true }));
  await page.keyboard.type("two scales a year");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("figure").filter({ hasText: "two scales a year" })).toBeVisible();

  await tabTo(page, page.getByLabel(say("comments:form.label"), { exact: true }));
  await page.keyboard.type("Ours died in the first week.");
  await tabTo(page, page.getByRole("radio", { name: say("comments:stance.none") }));
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("button", { name: say("comments:form.send"), exact: true }));
  await takeYourTime(page);
  await page.keyboard.press("Enter");
  const mine = commentWith(page, "Ours died in the first week.");
  await expect(mine).toContainText(say("comments:stance.for"));
});

test("a page that is reached by a link or a form has the focus on its title", {
  tag: "@sqlite",
}, async ({ page }) => {
  await be(page, "member");
  await page.goto("/ideas");
  const say = await wordsOf(page);
  const title = page.getByRole("heading", { level: 1 });
  await atWork(page.getByRole("searchbox").first());
  const head = page.getByRole("banner").getByRole("link", { name: say("community:nav.roadmap") });
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/roadmap/);
  await expect(title).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/ideas/);
  await expect(title).toBeFocused();
  // On from there: what comes first in the page.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toBeVisible();

  const idea = await postIdea(page, only("A bell that rings when the milk is warm"));
  await page.goto(idea.path);
  await atWork(page.locator("#comment"));
  await comment(page, "It would save us a thermometer.");
  const mine = commentWith(page, "It would save us a thermometer.");
  await mine.getByRole("link", { name: say("comments:item.edit"), exact: true }).click();
  await expect(title).toHaveText(say("comments:pages.edit"));
  await expect(title).toBeFocused();
  await page.getByLabel(say("comments:form.label"), { exact: true }).fill("It would save us two.");
  await page.getByRole("button", { name: say("comments:pages.save") }).click();
  await expect(commentWith(page, "It would save us two.")).toBeFocused();
});

test("a form that is refused has the focus on its first error", { tag: "@sqlite" }, async ({
  page,
}) => {
  await be(page, "member");
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto("/ideas/new");
  const say = await wordsOf(page);
  const title = page.getByLabel(say("intake:form.title"), { exact: true });
  await title.fill("        a        ");
  await page.locator("select[name=boardId]").selectOption({ label: "Machines" });
  await atWork(title);
  await page.locator("#body").fill("It would help us every day.\n".repeat(40));
  await takeYourTime(page);
  await page
    .getByRole("main")
    .getByRole("button", { name: say("intake:form.post") })
    .click();
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(title).toHaveAttribute("aria-invalid", "true");
});

/** The framework may be long in coming; the menus are there with the page. */
const WAITING = "member whose page waits for its script";

for (const who of ["visitor", "member", WAITING] as const) {
  test(`menus of a ${who} close by Escape and give the focus back`, {
    tag: who === "visitor" ? "@sqlite" : "@postgres",
  }, async ({ page }) => {
    if (who !== "visitor") await be(page, "member");
    if (who === WAITING) await page.route(/assets\/entry\.client/, (route) => route.abort());
    await page.goto("/ideas");
    const say = await wordsOf(page);
    const filter = page.locator("summary", { hasText: say("ideas:filter.title") });
    const group = page.getByLabel(say("ideas:filter.group"));
    await tabTo(page, filter);
    await page.keyboard.press("Enter");
    await expect(group).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(group).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(group).toBeHidden();
    await expect(filter).toBeFocused();
  });
}

test("keys that come while the page's script takes over do it no harm", {
  tag: "@sqlite",
}, async ({ page }) => {
  await page.goto("/ideas");
  await be(page, "member");
  await page.addInitScript(pressUntilTakenOver);
  for (const path of ["/ideas", "/ideas/new", "/roadmap"]) {
    await page.goto(path);
    await atWork(page.getByRole("searchbox").first());
  }
});

/** Runs in the page: a key at every turn that the page's script leaves to others. */
function pressUntilTakenOver() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (performance.getEntriesByName("taken-over").length > 0) return;
    document.body?.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
    port2.postMessage("next");
  };
  port2.postMessage("first");
}

test("a slash leads to the search, which suggests and forgives", { tag: "@sqlite" }, async ({
  page,
}) => {
  await page.goto("/ideas");
  const say = await wordsOf(page);
  const name = say("community:nav.search");
  const search = page.getByRole("banner").getByRole("combobox", { name });
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.type("grindr");
  const option = page.getByRole("option").first();
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  expect(await findViolations(page, { include: ["header"] })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(option).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=grindr/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/grinder/i);
  const literally = say("ideas:search.literally", { written: "grindr" });
  await page.getByRole("link", { name: literally }).click();
  await expect(page.getByText(say("ideas:search.literal", { q: "grindr" }))).toBeVisible();
});

async function skipToContent(page: Page) {
  const say = await wordsOf(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: say("community:nav.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
}

/** Presses Tab until the control has the focus, which is seen at every stop on the way. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await seenFocus(page), "a stop without a visible focus").toBe("");
    if (await control.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`${control} is not among the next ${MOST_STOPS} stops`);
}

/** "" where something at the focused control looks different with the focus than without. */
function seenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return "";
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
    const looks = () => {
      for (const animation of document.getAnimations()) animation.finish();
      return around.map((node) => {
        if (!node) return "";
        const { boxShadow, outline, borderColor, top } = getComputedStyle(node);
        return [boxShadow, outline, borderColor, top].join(";");
      });
    };
    const withFocus = looks();
    focused.blur();
    const without = looks();
    focused.focus();
    const differs = withFocus.some((look, index) => look !== without[index]);
    return differs ? "" : focused.outerHTML.slice(0, 200);
  });
}
