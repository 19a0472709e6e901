import type { Page } from "@playwright/test";
import { findViolations } from "./support/axe";
import { atWork, only, takeYourTime } from "./support/forms";
import { postIdea } from "./support/ideas";
import { signIn } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const writer = "lena@kaffeewerk-sued.example";

test("half an idea goes on in another browser, with a person, an idea and an emoji", {
  tag: "@sqlite",
}, async ({ page, another }) => {
  const title = only("Warm cups before the first guest");
  await signIn(page, writer);
  await page.goto("/ideas/new");
  const say = await wordsOf(page);
  await atWork(titleOf(page, say("intake:form.title")));
  await titleOf(page, say("intake:form.title")).fill(title);
  await page.locator("textarea[name=body]").fill("Half a thought. ");
  await expect(page.getByText(say("writing:drafts.saved"))).toBeVisible();
  await page.close();

  const other = await signIn(await another(), writer);
  await other.goto("/ideas");
  await other.getByRole("main").getByRole("link", { name: title }).click();
  const body = other.locator("textarea[name=body]");
  await expect(body).toHaveValue("Half a thought. ");
  await expect(other.getByRole("toolbar")).toBeVisible();
  await body.press("ControlOrMeta+End");
  await body.pressSequentially("Ask @san");
  await expect(other.getByRole("option", { name: "Sanne Kuipers" })).toBeVisible();
  expect(await findViolations(other)).toEqual([]);
  await body.press("Enter");
  await body.pressSequentially("about #night");
  await expect(other.getByRole("option").first()).toBeVisible();
  await body.press("Tab");
  await body.pressSequentially(":tada");
  await expect(other.getByRole("option").first()).toBeVisible();
  await body.press("Enter");
  await expect(body).toHaveValue(/^Half a thought\. Ask @sanne about #\d+ 🎉 $/);
  await takeYourTime(other);
  await choosePlace(other, say("intake:form.board"));
  await other.getByRole("button", { name: say("intake:form.post") }).click();
  await expect(other.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(other.getByRole("main").getByRole("link", { name: "@sanne" })).toBeVisible();
  await other.goto("/drafts");
  await expect(other.getByText(title)).toHaveCount(0);

  await other.goto("/ideas/new");
  await atWork(body);
  await other.context().clearCookies();
  await body.fill("Words of somebody who is signed out.");
  await expect(other.getByText(say("writing:drafts.signedOut"))).toBeVisible();
});

test("what was typed and chosen before the page's script came stays", {
  tag: "@sqlite",
}, async ({ page }) => {
  await signIn(page, writer);
  const idea = await postIdea(page, only("A lid that stays on"));
  const body = page.locator("textarea[name=body]");

  let come = await holdScript(page);
  await page.goto(`${idea.path}/edit`, { waitUntil: "commit" });
  await expect(body).not.toHaveValue("");
  await body.fill("Other words.");
  come();
  await atWork(body);
  await expect(body).toHaveValue("Other words.");

  come = await holdScript(page);
  await page.goto("/ideas/new", { waitUntil: "commit" });
  await page.locator("select[name=boardId]").selectOption({ label: "Service" });
  await expect(body).toHaveValue("");
  come();
  await expect(body).toHaveValue(/^\*\*Machine and year/);
});

/** The page's script does not come before the answer is called. */
async function holdScript(page: Page) {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/assets\/entry\.client/, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

test.describe("without script", { tag: "@postgres" }, () => {
  test.use({ javaScriptEnabled: false, locale: "de-DE" });

  test("a button keeps half an idea, and the list of drafts leads back to it", async ({ page }) => {
    const title = only("Tassen, die schon warm sind");
    await signIn(page, writer);
    await page.goto("/ideas/new");
    const say = await wordsOf(page);
    await titleOf(page, say("intake:form.title")).fill(title);
    await page.locator("textarea[name=body]").fill("Ein halber Gedanke.");
    await page.getByRole("button", { name: say("writing:drafts.save") }).click();
    await expect(page.getByText(say("writing:drafts.saved")).first()).toBeVisible();
    await page.goto("/drafts");
    await page.getByRole("link", { name: say("intake:drafts.continueName", { title }) }).click();
    await expect(page.locator("textarea[name=body]")).toHaveValue("Ein halber Gedanke.");
    await page.getByRole("link", { name: say("writing:drafts.discard") }).click();
    await page.getByRole("button", { name: say("intake:drafts.delete.confirm") }).click();
    await expect(page.getByText(say("intake:drafts.delete.done"))).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
  });
});

function titleOf(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

async function choosePlace(page: Page, label: string) {
  await page.getByLabel(label).selectOption({ index: 1 });
}
