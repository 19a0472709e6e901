import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

test("an idea waits for approval, is published, reported and hidden, and its author hears why", {
  tag: "@sqlite",
}, async ({ page, another }) => {
  const board = await makeBoard(await another(), only("Ideas to approve"));
  const author = await signIn(await another(), "giulia@caffetramontana.example");
  const idea = await postIdea(author, only("Followers at a bargain"), board);
  await author.goto(idea.path);
  await expect(author.getByText((await wordsOf(author))("ideas:state.waiting"))).toBeVisible();
  const reader = await be(await another(), "member");
  await reader.goto(idea.path);
  const say = await wordsOf(reader);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    say("shared:pages.notFound.title"),
  );

  await be(page, "product");
  await page.goto("/desk/waiting");
  await entryOf(page, idea.title)
    .getByRole("button", { name: say("moderation:waiting.approve") })
    .click();
  await expect(page.getByText(say("moderation:waiting.done.approved"))).toBeVisible();

  await reader.goto("/ideas/new");
  await reader.getByLabel(say("intake:form.board")).selectOption({ label: board });
  await expect(reader.getByText(say("intake:form.waits"))).toBeVisible();
  await reader.goto(idea.path);
  await expect(reader.getByText(say("comments:form.waits"))).toBeVisible();
  await reader.getByRole("link", { name: say("ideas:links.report"), exact: true }).click();
  await reader.getByRole("radio", { name: say("moderation:reasons.spam.label") }).check();
  await reader.getByLabel(say("moderation:report.words")).fill("It sells followers.");
  await reader.getByRole("button", { name: say("moderation:report.submit") }).click();
  await expect(reader.getByText(say("moderation:report.done"))).toBeVisible();

  await page.getByRole("link", { name: say("moderation:reports.title") }).click();
  await expect(entryOf(page, idea.title)).toContainText("It sells followers.");
  await entryOf(page, idea.title)
    .getByRole("link", { name: say("moderation:reports.hide") })
    .click();
  await page.getByLabel(say("moderation:hide.reason")).fill("Please sell nothing here.");
  await page.getByRole("button", { name: say("moderation:hide.submit") }).click();
  await expect(page.getByText(say("moderation:reports.done.hidden"))).toBeVisible();
  await author.reload();
  await expect(author.getByText("Please sell nothing here.")).toBeVisible();
});

function entryOf(page: Page, title: string) {
  return page.getByRole("article").filter({ hasText: title });
}

/** A board on which everybody waits. */
async function makeBoard(page: Page, name: string): Promise<string> {
  await be(page, "admin");
  const headers = { Origin: new URL(page.url()).origin };
  const form = { name, access: "public", approval: "all" };
  await page.request.post("/admin/boards/new", { headers, form });
  return name;
}
