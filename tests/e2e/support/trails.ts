import { expect, type Page } from "@playwright/test";
import { takeYourTime } from "./forms";
import { wordsOf } from "./words";

/** Begun where the page leads; a letter, one idea of the demo, and a link; returns its address, which is shown once. */
export async function makeTrail(page: Page, title: string): Promise<string> {
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

/** As somebody who is nobody here: reads the stop, says that they need it too, and asks. */
export async function readAndAsk(
  page: Page,
  opens: string,
  words: { title: string; question: string },
): Promise<void> {
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

/** Comes to the trail by the inbox, sees what was read, and answers what was asked. */
export async function answerQuestion(
  page: Page,
  { title, question, answer }: { title: string; question: string; answer: string },
): Promise<void> {
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
  await page.getByLabel(say("trails:answer.label")).fill(answer);
  await page.getByRole("button", { name: say("trails:answer.send") }).click();
  await expect(page.getByText(answer)).toBeVisible();
}
