import type { Page } from "@playwright/test";
import { atWork, only } from "./support/forms";
import { postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const author = "agnieszka@kolektywkawa.example";

for (const script of [true, false]) {
  test.describe(`in a customer's name ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : "@postgres",
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("a rep enters a vote from a call; the customer undoes it by mail and redoes it", async ({
      page,
      another,
    }) => {
      const title = only("A drawer for spent pucks");
      const idea = await postIdea(await signIn(await another(), author), title);
      await be(page, "rep");
      await enterVote(page, { idea: idea.number, script });
      await page.goto(`/ideas/${idea.number}/voters`);
      await expect(page.getByRole("listitem").filter({ hasText: "Lena Hofmann" })).toContainText(
        "We empty it ten times a day.",
      );

      const link = await linkInMail(await another(), title);
      const customer = await another();
      await customer.goto(link);
      const say = await wordsOf(customer);
      await expect(customer.getByText("We empty it ten times a day.")).toBeVisible();
      await answer(customer, say("intake:behalf.yours.notMe"), say("intake:behalf.yours.disowned"));
      await customer.goto(`/ideas/${idea.number}/voters`);
      await expect(customer.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(customer.getByText("Lena Hofmann")).toHaveCount(0);

      await customer.goto(link);
      await answer(customer, say("intake:behalf.yours.mine"), say("intake:behalf.yours.confirmed"));
      await customer.goto(`/ideas/${idea.number}/voters`);
      await expect(customer.getByText("Lena Hofmann")).toBeVisible();
      await page.goto("/on-behalf");
      const row = page.getByRole("listitem").filter({ hasText: title });
      const tell = await wordsOf(page);
      await expect(row).toContainText(tell("intake:behalf.outcomes.confirmed"));
    });
  });
}

async function enterVote(page: Page, { idea, script }: { idea: number; script: boolean }) {
  await page.goto(`/on-behalf/new?idea=${idea}&text=We+empty+it+ten+times+a+day.`);
  const say = await wordsOf(page);
  const who = page.getByLabel(say("intake:behalf.who.find"));
  if (script) await atWork(who);
  await who.fill("lena");
  if (!script) {
    await page
      .getByRole("button", { name: say("intake:behalf.find") })
      .first()
      .click();
  }
  await page.getByRole("radio", { name: /Lena Hofmann/ }).check();
  await page.getByRole("radio", { name: say("votes:importance.must") }).check();
  await page.getByRole("button", { name: say("intake:behalf.enter"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/ideas/${idea}`));
}

/** The demo sends no mail; whoever runs it reads it in the outbox. */
async function linkInMail(page: Page, title: string): Promise<string> {
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

async function answer(page: Page, press: string, said: string) {
  await page.getByRole("button", { name: press }).click();
  await expect(page.getByText(said)).toBeVisible();
}
