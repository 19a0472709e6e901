import type { Page } from "@playwright/test";
import { only, takeYourTime } from "./support/forms";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const ways = [
  { tag: "@sqlite", locale: "en-GB", script: true },
  { tag: "@postgres", locale: "de-DE", script: false },
];

for (const { tag, locale, script } of ways) {
  test.describe(`a trail ${script ? "with" : "without"} script, in ${locale}`, { tag }, () => {
    test.use({ javaScriptEnabled: script, locale });

    test("is made by a rep, read and asked on by a prospect's phone, and answered", async ({
      page,
      browser,
    }) => {
      const title = only("Five bars");
      const question = only("How long does it take?");
      await be(page, "rep");
      const opens = await makeTrail(page, title);

      const phone = await browser.newContext({
        viewport: { width: 390, height: 844 },
        javaScriptEnabled: script,
        locale,
      });
      const prospect = await phone.newPage();
      await readAndAsk(prospect, opens, { title, question });

      const say = await wordsOf(page);
      // Told by a job that runs after the commit.
      await expect(async () => {
        await page.goto("/inbox");
        await page.getByRole("link", { name: title }).first().click({ timeout: 500 });
      }).toPass();
      const visits = page.getByRole("region", { name: say("trails:page.visits"), exact: true });
      await expect(visits).toContainText(/clock in/);
      const asked = page.getByRole("listitem").filter({ hasText: question });
      await asked.getByRole("link", { name: say("trails:page.answer"), exact: true }).click();
      await page.getByLabel(say("trails:answer.label")).fill("Ten cups, then it tastes alike.");
      await page.getByRole("button", { name: say("trails:answer.send") }).click();
      await expect(page.getByText("Ten cups, then it tastes alike.")).toBeVisible();

      await prospect.goto(opens);
      await expect(prospect.getByText("Ten cups, then it tastes alike.")).toBeVisible();
      await phone.close();
    });
  });
}

/** A letter, one idea of the demo, and a link; returns the address that is shown once. */
async function makeTrail(page: Page, title: string): Promise<string> {
  await page.goto("/trails/new");
  const say = await wordsOf(page);
  await page.getByLabel(say("trails:form.title"), { exact: true }).fill(title);
  await page.getByLabel(say("trails:form.letter"), { exact: true }).fill("You asked.");
  await page.getByRole("button", { name: say("trails:form.make") }).click();
  await page
    .getByRole("link", { name: say("trails:page.addStop") })
    .first()
    .click();
  await page.getByLabel(say("trails:stops.search")).fill("clock in on the group head display");
  await page.getByRole("button", { name: say("trails:stops.find") }).click();
  await page
    .getByRole("button", { name: /clock in/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: /clock in/ })).toBeVisible();
  await page.getByRole("link", { name: say("trails:page.addLink") }).click();
  await page.getByLabel(say("trails:links.label")).fill("Frau Petersen");
  await page.getByRole("button", { name: say("trails:links.make") }).click();
  const url = page.getByText(/\/t\/[\w-]{27}$/);
  await expect(url).toBeVisible();
  return (await url.textContent()) ?? "";
}

async function readAndAsk(page: Page, opens: string, words: { title: string; question: string }) {
  await page.goto(opens);
  const say = await wordsOf(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
  await expect(page.getByText(say("trails:prospect.progress", { read: 0, of: 1 }))).toBeVisible();
  const seen = page.waitForResponse(/seen\.gif\?stop=/);
  await page
    .getByRole("heading", { name: /clock in/ })
    .getByRole("link")
    .click();
  await seen;
  await page.getByRole("button", { name: say("trails:prospect.needed") }).click();
  await expect(page.getByText(say("trails:prospect.noted"))).toBeVisible();
  await page.getByRole("link", { name: say("trails:prospect.back") }).click();
  await expect(page.getByText(say("trails:prospect.progress", { read: 1, of: 1 }))).toBeVisible();
  await page.getByLabel(say("trails:prospect.question")).fill(words.question);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("trails:prospect.send"), exact: true }).click();
  await expect(page.getByText(say("trails:prospect.waiting"))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}
