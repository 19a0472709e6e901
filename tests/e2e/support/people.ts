import { expect, type Page } from "@playwright/test";
import { takeYourTime } from "./forms";
import { wordsOf } from "./words";

export type DemoRole = "member" | "rep" | "product" | "admin";

/** Everybody of the demo has this one. */
const PASSWORD = "espresso";

/** Becomes somebody by the bar of the demo, on the page that is open. */
export async function be(page: Page, role: DemoRole): Promise<Page> {
  if (page.url() === "about:blank") await page.goto("/rules");
  const button = page.locator(`[data-demo-bar] button[data-role=${role}]`);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  return page;
}

/** Signs in on `/login`, or on the page where a visitor was led to it. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<Page> {
  if (!page.url().includes("/login")) await page.goto("/login");
  const say = await wordsOf(page);
  await page.getByLabel(say("people:fields.email")).fill(email);
  await page.getByLabel(say("people:fields.password")).fill(password);
  await page
    .getByRole("main")
    .getByRole("button", { name: say("people:signIn.send") })
    .click();
  await expect(page).not.toHaveURL(/\/login/);
  return page;
}

/** Makes an account on `/signup`, or on the page where a visitor was led to it. */
export async function signUp(page: Page, name: string): Promise<Page> {
  if (!page.url().includes("/signup")) await page.goto("/signup");
  const say = await wordsOf(page);
  const handle = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, ".");
  await page.getByLabel(say("people:fields.name")).fill(name);
  await page.getByLabel(say("people:fields.email")).fill(`${handle}@example.com`);
  await page.getByLabel(say("people:fields.password")).fill("four words in row");
  await takeYourTime(page);
  await page.getByRole("button", { name: say("people:signUp.send") }).click();
  await expect(page).not.toHaveURL(/\/signup/);
  return page;
}
