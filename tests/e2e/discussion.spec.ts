import type { Page } from "@playwright/test";
import { only, takeYourTime } from "./support/forms";
import { comment, commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "marco@caffetramontana.example";

for (const script of [true, false]) {
  test.describe(`a discussion ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("has sides, threads, helpful marks, edits with their history, and markers", async ({
      page,
      another,
    }) => {
      test.slow();
      const other = await signIn(await another(), author);
      const idea = await postIdea(other, only("A drawer under the knock box"));
      await page.goto(idea.path);
      await be(page, "member");
      await test.step("a comment takes a side", () => takeSide(page));
      await test.step("the author replies, and marks it helpful", () => reply(other, idea.path));
      await test.step("the thread shows the reply under it", () => seeReply(page, idea.path));
      await test.step("its link leads to it", () => permalink(page));
      await test.step("an edit keeps what it said before", () => edit(page));
      await test.step("what is deleted leaves a marker", () => remove(page, other, idea.path));
    });
  });
}

const said = "Ours is full after forty pucks, so yes.";
const answered = "Forty is what we count as well.";
const edited = "Ours is full after fifty pucks, so yes.";

async function takeSide(page: Page) {
  const say = await wordsOf(page);
  await page.getByRole("radio", { name: say("comments:stance.for") }).check();
  await comment(page, said);
  await expect(commentWith(page, said)).toContainText(say("comments:stance.for"));
  await page.getByRole("link", { name: say("comments:filter.for", { count: 1 }) }).click();
  await expect(commentWith(page, said)).toBeVisible();
  await page.getByRole("link", { name: say("comments:filter.against", { count: 0 }) }).click();
  await expect(page.getByText(say("comments:list.emptyStance"))).toBeVisible();
}

async function reply(page: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  const first = commentWith(page, said);
  await first.getByRole("button", { name: say("comments:item.helpful") }).click();
  await expect(first.getByRole("button", { pressed: true })).toContainText("1");
  await first
    .getByRole("link", { name: say("comments:item.replyName", { name: "Lena Hofmann" }) })
    .click();
  const field = page.getByLabel(say("comments:form.replyLabel"), { exact: true });
  await field.fill(answered);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("comments:form.sendReply"), exact: true }).click();
  await expect(commentWith(page, answered)).toBeVisible();
}

async function seeReply(page: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  const thread = page.getByRole("listitem").filter({ hasText: said });
  await expect(thread.getByRole("listitem").filter({ hasText: answered })).toBeVisible();
  await expect(commentWith(page, said)).toContainText(
    say("comments:item.helpfulFor", { count: 1 }),
  );
  await expect(
    commentWith(page, said).getByRole("button", { name: say("comments:item.helpful") }),
  ).toHaveCount(0);
}

async function permalink(page: Page) {
  const say = await wordsOf(page);
  const name = say("comments:item.permalink", { when: "" }).trim();
  await commentWith(page, answered).getByRole("link", { name }).click();
  await expect(page).toHaveURL(/#comment-\d+$/);
  await expect(commentWith(page, answered)).toBeInViewport();
}

async function edit(page: Page) {
  const say = await wordsOf(page);
  const mine = commentWith(page, said);
  await mine.getByRole("link", { name: say("comments:item.edit"), exact: true }).click();
  // The idea's page has a field of the same name; the one of the edit's own page is meant.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("comments:pages.edit"));
  await page.getByLabel(say("comments:form.label"), { exact: true }).fill(edited);
  await page.getByRole("button", { name: say("comments:pages.save"), exact: true }).click();
  await commentWith(page, edited)
    .getByRole("link", { name: say("comments:item.editedLabel") })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("comments:pages.history"));
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByText(edited)).toBeVisible();
}

async function remove(page: Page, other: Page, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  const mine = commentWith(page, edited);
  await mine.getByRole("link", { name: say("comments:item.delete"), exact: true }).click();
  await page.getByRole("button", { name: say("comments:pages.deleteButton") }).click();
  await expect(page.getByText(say("comments:item.deleted"))).toBeVisible();
  await other.goto(path);
  await expect(other.getByText(edited)).toHaveCount(0);
  await expect(commentWith(other, answered)).toBeVisible();
  await expect(other.getByText((await wordsOf(other))("comments:item.deleted"))).toBeVisible();
}
