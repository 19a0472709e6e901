import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { comment, commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "giulia@caffetramontana.example";
const said = "It takes us an evening.";
const reply = "We throw away the first two cups.";

for (const script of [true, false]) {
  test.describe(`evidence ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("says in numbers what an idea costs, and a reply counts as well", async ({
      page,
      another,
    }) => {
      const idea = await postIdea(await signIn(page, author), only("A tray that weighs itself"));
      await test.step("a number that is none is refused", () => sayCost(page, idea.path));
      await page.goto(idea.path);
      await comment(page, reply);
      await test.step("the writer marks the reply", () => markReply(page, idea.path));
      await test.step("others read no number of one company", async () => {
        const member = await be(await another(), "member");
        await member.goto(`/ideas/${idea.number}/evidence`);
        await expect(member.getByText(said)).toBeVisible();
        await expect(member.getByText("3.5")).toHaveCount(0);
      });
    });
  });
}

async function sayCost(page: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("evidence:strip.add") }).click();
  await page.getByRole("radio", { name: say("evidence:kinds.implication.ask") }).check();
  await page.getByLabel(say("evidence:page.body")).fill(said);
  const amount = page.getByRole("textbox", { name: say("evidence:amount.label") });
  await amount.fill("three");
  await page.getByRole("button", { name: say("evidence:page.add") }).click();
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(say("evidence:page.body"))).toHaveValue(said);
  await amount.fill("3.5");
  await page.getByRole("button", { name: say("evidence:page.add") }).click();
  await expect(page.getByText(say("evidence:notices.added"))).toBeVisible();
  await expect(page.getByText("3.5")).toBeVisible();
}

async function markReply(page: Page, path: string) {
  const say = await wordsOf(page);
  await commentWith(page, reply)
    .getByRole("link", { name: say("comments:item.markEvidence") })
    .click();
  await page.getByRole("radio", { name: say("evidence:kinds.problem.ask") }).check();
  await page.getByRole("button", { name: say("comments:evidence.mark") }).click();
  await expect(page.getByText(say("comments:evidence.marked"))).toBeVisible();
  await page.goto(path);
  const strip = page.getByRole("region", { name: say("evidence:strip.title") });
  await expect(strip).toContainText(reply);
}
