import { expect, type Page } from "@playwright/test";
import { atWork } from "./forms";
import { be } from "./people";
import { wordsOf } from "./words";

export interface Entered {
  /** Of what the form is told beforehand: `idea`, `account`, `deal`. */
  about: Record<string, number>;
  /** Who said it, as the search is told, and the name that it finds. */
  who: { find: string; name: string };
  /** What they said. */
  words: string;
  script: boolean;
}

/** A vote that is a must to the customer, with their words. */
export async function enterVote(page: Page, { about, who, words, script }: Entered): Promise<void> {
  const given = Object.entries(about).map(([name, id]) => [name, String(id)]);
  await page.goto(`/on-behalf/new?${new URLSearchParams([...given, ["text", words]])}`);
  const say = await wordsOf(page);
  const find = page.getByLabel(say("intake:behalf.who.find"));
  if (script) await atWork(find);
  await find.fill(who.find);
  if (!script) {
    await page
      .getByRole("button", { name: say("intake:behalf.find") })
      .first()
      .click();
  }
  await page.getByRole("radio", { name: who.name }).check();
  await page.getByRole("radio", { name: say("votes:importance.must") }).check();
  await page.getByRole("button", { name: say("intake:behalf.enter"), exact: true }).click();
  await expect(page).not.toHaveURL(/on-behalf\/new/);
}

/** The demo sends no mail; whoever runs it reads it in the outbox. */
export async function linkInMail(page: Page, title: string): Promise<string> {
  await be(page, "admin");
  await expect(async () => {
    await page.goto("/admin/mail");
    await page.getByRole("link", { name: title }).first().click({ timeout: 2_000 });
  }).toPass();
  await expect(page).toHaveURL(/\/admin\/mail\/\d+/);
  const mail = page.getByRole("main");
  await expect(mail).toContainText("/in-your-name/");
  const text = (await mail.textContent()) ?? "";
  return /\/in-your-name\/[\w-]+/.exec(text)?.[0] ?? "";
}

/** What the customer presses on the page of the link, and what it says then. */
export async function answerEntry(page: Page, press: string, said: string): Promise<void> {
  await page.getByRole("button", { name: press }).click();
  await expect(page.getByText(said)).toBeVisible();
}
