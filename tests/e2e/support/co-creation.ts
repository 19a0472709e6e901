import { expect, type Page } from "@playwright/test";
import { findViolations } from "./axe";
import { wordsOf } from "./words";

/** The problem of the plan as its owner wrote it. */
export const PROBLEM = "The first guest gets a cold cup.";
/** As one customer would have it, another one, and both. */
export const WORDS = {
  first: "The first guest gets a cold cup and a cold coffee.",
  second: "The first guest gets a cold cup every Monday.",
  both: "The first guest gets a cold cup and a cold coffee, every Monday.",
};
const WHY = "It is what they say at our bar.";
const QUESTION = "Is it so at weekends as well?";
const REPORT = "Twelve cups, forty degrees after an hour.";
const REACH = "https://beta.example.com/cups";

/** Other words for the problem, with a reason. */
export async function suggest(page: Page, item: string, words: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page
    .getByRole("region", { name: say("brief:section.problem") })
    .getByRole("link", {
      name: say("brief:suggest.link"),
    })
    .click();
  await page.getByRole("textbox", { name: say("brief:section.problem") }).fill(words);
  await page.getByLabel(say("brief:suggest.why")).fill(WHY);
  await page.getByRole("button", { name: say("brief:suggest.submit") }).click();
  await expect(page.getByText(say("brief:suggest.done"))).toBeVisible();
}

export async function addRisk(page: Page, item: string, risk: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("register:add.link") }).click();
  await page.getByLabel(say("register:form.body")).fill(risk);
  await page.getByRole("button", { name: say("register:add.submit") }).click();
  await expect(page.getByText(say("register:add.done"))).toBeVisible();
}

/** Asks about the first suggestion, on its page. */
export async function discuss(page: Page, item: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page
    .getByRole("link", { name: say("brief:suggestion.discuss") })
    .first()
    .click();
  await page.getByLabel(say("talk:form.label")).fill(QUESTION);
  await page.getByRole("button", { name: say("talk:form.send") }).click();
  await expect(page.getByRole("article").getByText(QUESTION)).toBeVisible();
}

/** Takes one suggestion up as it is, and brings the other one, which no longer fits, together with it. */
export async function bringTogether(page: Page, item: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  const taken = page.getByText(say("brief:decide.taken"));
  const first = page.getByRole("article").filter({ hasText: "cold coffee" });
  await first.getByRole("button", { name: say("brief:decide.take") }).click();
  await expect(taken).toBeVisible();
  const other = page.getByRole("article").filter({ hasText: say("brief:suggestion.conflict") });
  await other.getByRole("link", { name: say("brief:decide.change") }).click();
  await page.getByRole("textbox", { name: say("brief:section.problem") }).fill(WORDS.both);
  await page.getByRole("button", { name: say("brief:decide.take") }).click();
  await expect(taken).toBeVisible();
  await page.goto(item);
  await expect(page.getByText(WORDS.both)).toBeVisible();
}

export async function callForTesters(page: Page, item: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("beta:call.open") }).click();
  await page.getByLabel(say("beta:call.places")).fill("2");
  await page.getByLabel(say("beta:call.criteria")).fill("Bars that open early.");
  await page.getByLabel(say("beta:call.url")).fill(REACH);
  await page.getByRole("button", { name: say("beta:call.submit") }).click();
  await expect(page.getByText(say("beta:call.opened"))).toBeVisible();
}

/** Joins with the risk ticked, not without, and reports. */
export async function testBeta(page: Page, item: string, risk: string): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("beta:line.title") }).click();
  await expect(page.getByText(REACH)).toHaveCount(0);
  await page.getByRole("link", { name: say("beta:join.link") }).click();
  const join = page.getByRole("button", { name: say("beta:join.submit"), exact: true });
  await page.getByLabel(say("beta:join.note")).fill("We open at five.");
  await join.click();
  await expect(page).toHaveURL(/\/beta\/join$/);
  await page.getByRole("checkbox", { name: risk }).check();
  await join.click();
  await expect(page.getByText(say("beta:join.done"))).toBeVisible();
  await expect(page.getByRole("link", { name: say("beta:yours.reach") })).toHaveAttribute(
    "href",
    REACH,
  );
  await page.getByLabel(say("beta:reports.label")).fill(REPORT);
  await page.getByRole("button", { name: say("beta:reports.send"), exact: true }).click();
  await expect(page.getByText(say("beta:reports.done"))).toBeVisible();
  await page.goto(item);
  await expect(page.getByText(REPORT)).toBeVisible();
}

/** Says how they are named, on a page that breaks no rule of accessibility; looking needs script. */
export async function chooseCredit(
  page: Page,
  item: string,
  { name, script }: { name: RegExp; script: boolean },
): Promise<void> {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("contributors:credit.open") }).click();
  if (script) expect(await findViolations(page, { include: ["main"] })).toEqual([]);
  await page.getByRole("radio", { name }).check();
  await page.getByRole("button", { name: say("contributors:credit.submit"), exact: true }).click();
  await expect(page.getByText(say("contributors:credit.done"))).toBeVisible();
}
