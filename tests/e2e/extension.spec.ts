import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { comment, commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "marco@caffetramontana.example";
const said = "With a lid, or the milk gets in.";
const extended = "Mine has none. A lid would keep the milk out.";

for (const script of [true, false]) {
  test.describe(`an extension ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("takes a comment up into the idea, with credit, until it is released", async ({
      page,
      another,
    }) => {
      const other = await signIn(await another(), author);
      const idea = await postIdea(other, only("A lid for the drip tray"));
      await page.goto(idea.path);
      await be(page, "member");
      await comment(page, said);
      await test.step("the author works the comment in", () => takeUp(other, idea.path));
      await test.step("whoever wrote it is named and told", () => seeCredit(page, idea.title));
      await test.step("the author removes the credit", () => release(other, idea.path));
    });
  });
}

async function takeUp(page: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  await commentWith(page, said)
    .getByRole("link", { name: say("comments:item.takeUp") })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("comments:extension.title"));
  await expect(page.getByRole("complementary").getByText(said)).toBeVisible();
  const field = page.getByLabel(say("comments:extension.body"), { exact: true });
  await expect(field).toHaveValue(new RegExp(`> ${said}$`));
  await field.fill(extended);
  await page.getByRole("button", { name: say("comments:extension.submit") }).click();
  await expect(page.getByText(say("comments:extension.done"))).toBeVisible();
  await expect(page.getByText(extended)).toBeVisible();
  await expect(commentWith(page, said)).toContainText(say("comments:item.takenUp"));
}

async function seeCredit(page: Page, title: string) {
  await page.reload();
  const say = await wordsOf(page);
  const extenders = page.getByRole("list", { name: say("comments:extension.by") });
  await extenders.getByRole("link", { name: "Lena Hofmann" }).click();
  await expect(commentWith(page, said)).toContainText(say("comments:item.takenUp"));
  const told = say("notifications:said.taken_up", { name: "Marco Vidali", title });
  await expect(async () => {
    await page.goto("/inbox");
    await expect(page.getByText(told)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

async function release(page: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  await commentWith(page, said)
    .getByRole("link", { name: say("comments:item.release") })
    .click();
  await page.getByRole("button", { name: say("comments:extension.releaseButton") }).click();
  await expect(page.getByText(say("comments:extension.released"))).toBeVisible();
  await expect(commentWith(page, said)).not.toContainText(say("comments:item.takenUp"));
  await expect(page.getByText(extended)).toBeVisible();
}
