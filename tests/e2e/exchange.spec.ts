import type { Page } from "@playwright/test";
import { comment } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

/** Of the demo: each is owed something, and somebody of it waits for a first answer. */
const ways = [
  {
    ...{ tag: "@sqlite", locale: "en-GB", script: true },
    ...{ account: "Two Rivers Coffee", member: "priya@tworivers.example" },
  },
  {
    ...{ tag: secondWay, locale: "de-DE", script: false },
    ...{ account: "Adler Architekten", member: "ruth@adler-architekten.example" },
  },
];

for (const { tag, locale, script, account, member } of ways) {
  test.describe(`give and get ${script ? "with" : "without"} script, in ${locale}`, { tag }, () => {
    test.use({ javaScriptEnabled: script, locale });

    test("a debt stands at the top, raises an idea at the desk, and is paid by an answer", async ({
      page,
      another,
    }) => {
      await be(page, "rep");
      const title = await test.step("a rep sees what to do", () => whatIsOwed(page, account));
      const product = await be(await another(), "product");
      await test.step("it stands out at the desk", () => standsOut(product, title));
      await test.step("it is answered", () => answer(product, page, account));
      const theirs = await signIn(await another(), member);
      await test.step("a customer reads it in words", () => inWords(theirs, title));
    });
  });
}

/** @returns the title of the idea that waits. */
async function whatIsOwed(page: Page, account: string): Promise<string> {
  await page.goto("/accounts");
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("community:sales.exchange"), exact: true }).click();
  const owe = say("exchange:bands.owe");
  await page.getByRole("link", { name: owe, exact: true }).click();
  await expect(page).toHaveURL(/band=owe/);
  const row = page.getByRole("row").filter({ hasText: account });
  await expect(row).toContainText(owe);
  await row.getByRole("link", { name: account }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(account);
  const advice = page.getByRole("region", { name: say("exchange:proposals.title") });
  const first = advice.getByRole("listitem").first();
  await expect(first).toContainText(say("exchange:proposals.answer"));
  return (await first.getByRole("link").textContent()) ?? "";
}

async function standsOut(product: Page, title: string) {
  await product.goto("/desk?queue=new");
  const say = await wordsOf(product);
  const row = product.getByRole("link").filter({ hasText: title }).first();
  await expect(row).toContainText(say("desk:row.owed"));
}

async function answer(product: Page, rep: Page, account: string) {
  const say = await wordsOf(rep);
  const given = rep.getByRole("region", { name: say("exchange:statement.got"), exact: true });
  const before = await given.getByRole("listitem").count();
  const advice = rep.getByRole("region", { name: say("exchange:proposals.title") });
  const idea = await advice.getByRole("link").first().getAttribute("href");
  await product.goto(idea ?? "");
  await comment(product, "Thank you for the patience: we test exactly this in two cafés.");
  await expect(async () => {
    await rep.reload();
    expect(await given.getByRole("listitem").count()).toBeGreaterThan(before);
  }).toPass();
  await expect(given.getByRole("listitem").first()).toBeVisible();
  await expect(rep.getByRole("heading", { level: 1 })).toContainText(account);
}

async function inWords(theirs: Page, title: string) {
  await theirs.goto("/exchange");
  const say = await wordsOf(theirs);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(say("exchange:own.title"));
  const received = theirs.getByRole("region", { name: say("exchange:own.received") });
  await expect(received.getByRole("listitem").filter({ hasText: title }).first()).toBeVisible();
  const points = say("exchange:points", { points: "" }).trim();
  await expect(theirs.getByRole("main")).not.toContainText(new RegExp(`\\d ${points}`));
  await expect(theirs.getByRole("main")).not.toContainText(say("exchange:bands.owe"));
}
