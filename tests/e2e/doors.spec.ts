import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { ways } from "./support/ways";
import { wordsOf } from "./support/words";

const PASSWORD = "four words in row";

for (const { tag, use, title, language } of ways.filter((way) => way.language === "en")) {
  test.describe(`an invitation, ${title}`, { tag }, () => {
    test.use(use);

    test("is sent, taken up by a press, and lets in; a session elsewhere can be ended", async ({
      page,
      browser,
    }) => {
      const email = `${only("nora")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, ".")}@example.org`;
      const open = async () => (await browser.newContext(use)).newPage();
      const path = await invite(page, email);
      const [here, there] = [await open(), await open()];
      await accept(here, path);
      await signIn(there, email, PASSWORD);
      await endTheOther(here);
      await there.goto("/settings");
      await expect(there, language).toHaveURL(/\/login/);
      for (const one of [here, there]) await one.context().close();
    });
  });
}

/** An admin invites; without a mail server the mail waits in the outbox. Returns where its link leads. */
async function invite(page: Page, email: string): Promise<string> {
  await be(page, "admin");
  await page.goto("/invitations/new");
  const say = await wordsOf(page);
  const send = page.getByRole("button", { name: say("people:invitations.send") });
  await page.getByLabel(say("people:invitations.addresses")).fill(`Nora <${email}>`);
  await page.getByLabel(say("people:invitations.message")).fill("See you on spam.example/x");
  await send.click();
  await expect(page.getByText(say("people:errors.messageLink"))).toBeVisible();
  await expect(page.getByLabel(say("people:invitations.addresses"))).toHaveValue(`Nora <${email}>`);
  await page.getByLabel(say("people:invitations.message")).fill("See you soon!");
  await send.click();
  await expect(page.getByText(say("people:notices.invited"))).toBeVisible();
  const link = page
    .getByRole("row")
    .filter({ hasText: email })
    .getByRole("link", { name: say("people:invitations.readMail") });
  await expect(async () => {
    await page.goto("/invitations");
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
  await expect(page).toHaveURL(/\/admin\/mail\/\d+$/);
  const text = await page.getByText(/\/invitation\/[\w-]+/).textContent();
  return /\/invitation\/[\w-]+/.exec(text ?? "")?.[0] ?? "no link in the mail";
}

async function accept(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const say = await wordsOf(page);
  const come = page.getByRole("button", { name: say("people:invitation.accept") });
  await page.getByLabel(say("people:fields.name")).fill("Nora Invited");
  await page.getByLabel(say("people:fields.password")).fill("password1234");
  await come.click();
  await expect(page.getByText(say("people:errors.passwordKnown"))).toBeVisible();
  await page.getByLabel(say("people:fields.password")).fill(PASSWORD);
  await come.click();
  await expect(page).toHaveURL(/\/ideas/);
}

async function endTheOther(page: Page): Promise<void> {
  await page.goto("/settings/sessions");
  const say = await wordsOf(page);
  await expect(page.getByText(say("people:sessions.current"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: say("people:sessions.end") }).click();
  await expect(page.getByText(say("people:notices.sessionEnded"))).toBeVisible();
}
