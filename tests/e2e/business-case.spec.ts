import type { Page } from "@playwright/test";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

/** Of the demo: a customer who said what settings cost them, and the plan that grew out of it. */
const customer = { name: "Drei Tassen", email: "aylin@dreitassen.example" };
const plan = "Drink recipes that remember themselves";

const ways = [
  { tag: "@sqlite", locale: "en-GB", script: true },
  { tag: secondWay, locale: "de-DE", script: false },
];

for (const { tag, locale, script } of ways) {
  test.describe(`a business case ${script ? "with" : "without"} script, in ${locale}`, {
    tag,
  }, () => {
    test.use({ javaScriptEnabled: script, locale });

    test("is built from evidence and the register, and the customer confirms an assumption", async ({
      page,
      another,
    }) => {
      await be(page, "rep");
      const path = await test.step("made", () => makeCase(page));
      await test.step("a risk is weighed", () => weighRisk(page));
      await test.step("shown", () => show(page));
      const theirs = await signIn(await another(), customer.email);
      await test.step("confirmed", () => confirm(theirs, path));
      await page.goto(path);
      await expect(page.getByText("Aylin").first()).toBeVisible();
    });
  });
}

async function makeCase(page: Page): Promise<string> {
  await page.goto("/roadmap");
  await page.getByRole("link", { name: plan }).first().click();
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("business-case:new.title") }).click();
  await page.getByLabel(say("business-case:new.account"), { exact: true }).fill(customer.name);
  const hour = page.getByLabel(say("business-case:new.theirHour", { currency: "EUR" }));
  await hour.fill("a lot");
  await page.getByRole("button", { name: say("business-case:new.send") }).click();
  await expect(hour).toHaveAttribute("aria-invalid", "true");
  await expect(hour).toHaveValue("a lot");
  await hour.fill("28");
  await page.getByRole("button", { name: say("business-case:new.send") }).click();
  await expect(page).toHaveURL(/\/cases\/\d+$/);
  const source = say("business-case:sources.from", {
    source: say("business-case:sources.evidence", { account: customer.name }),
  });
  await expect(page.getByRole("link", { name: source }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Until somebody says what it would cost, a risk of the register counts nothing. */
async function weighRisk(page: Page) {
  const say = await wordsOf(page);
  const risk = page
    .getByRole("listitem")
    .filter({ hasText: say("business-case:line.noAmount") })
    .first();
  await risk.getByRole("link", { name: say("business-case:line.edit") }).click();
  await page.getByLabel(say("business-case:form.likely"), { exact: true }).fill("600");
  await page.getByLabel(say("business-case:form.high"), { exact: true }).fill("300");
  await page.getByRole("button", { name: say("business-case:form.send") }).click();
  await expect(page.getByText(say("business-case:errors.order"))).toBeVisible();
  await page.getByLabel(say("business-case:form.high"), { exact: true }).fill("900");
  await page.getByRole("button", { name: say("business-case:form.send") }).click();
  await expect(page).toHaveURL(/\/cases\/\d+(#line-\d+)?$/);
}

async function show(page: Page) {
  const say = await wordsOf(page);
  const share = say("business-case:tools.share", { account: customer.name });
  await page.getByRole("link", { name: share }).click();
  await page.getByRole("button", { name: share }).click();
  await expect(page.getByText(say("business-case:notices.shared"))).toBeVisible();
}

async function confirm(theirs: Page, path: string) {
  await theirs.goto("/cases");
  await theirs.getByRole("link", { name: plan }).first().click();
  await expect(theirs).toHaveURL(new RegExp(`${path}$`));
  const say = await wordsOf(theirs);
  await theirs
    .getByRole("button", { name: say("business-case:confirm.yes") })
    .first()
    .click();
  await expect(theirs.getByText(say("business-case:notices.confirmed"))).toBeVisible();
  await expect(
    theirs.getByRole("button", { name: say("business-case:confirm.back") }).first(),
  ).toBeVisible();
}
