import { atWork, only, takeYourTime } from "./support/forms";
import { commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "giulia@caffetramontana.example";

for (const script of [true, false]) {
  test.describe(`a rep ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("tags an idea, keeps a checklist and writes a note that nobody outside sees", async ({
      page,
      another,
    }) => {
      const customer = await signIn(await another(), author);
      const idea = await postIdea(customer, only("Keep the milk jug cold"));
      await page.goto(idea.path);
      await be(page, "rep");
      const say = await wordsOf(page);

      const tools = page.getByRole("region", { name: say("triage:tools.title") });
      await tools.locator("summary", { hasText: say("triage:tools.tags") }).click();
      await tools.getByRole("checkbox", { name: "cups and milk" }).check();
      await tools.getByRole("button", { name: say("triage:tags.submit") }).click();
      await expect(page.getByText(say("triage:tags.done"))).toBeVisible();
      await expect(tools.locator("summary", { hasText: say("triage:tools.status") })).toHaveCount(
        0,
      );

      const item = only("Call them in spring");
      const checklist = tools.locator("summary", { hasText: say("triage:checklist.title") });
      await checklist.click();
      const toDo = tools.getByLabel(say("triage:checklist.label"));
      // Before the script is at work an item leads to the checklist's own page, as without one.
      if (script) await atWork(toDo);
      await toDo.fill(item);
      await tools.getByRole("button", { name: say("triage:checklist.add"), exact: true }).click();
      const tick = page.getByRole("button", { name: say("triage:checklist.done", { item }) });
      await tick.click();
      await expect(tick).toHaveAttribute("aria-pressed", "true");
      if (!script) await page.goto(idea.path);
      await expect(checklist).toContainText(
        say("triage:checklist.progress", { done: 1, count: 1 }),
      );

      const note = only("Their contract ends in March");
      await page.getByLabel(say("comments:form.label"), { exact: true }).fill(note);
      await page.getByRole("checkbox", { name: say("comments:form.internal") }).check();
      await takeYourTime(page);
      await page.getByRole("button", { name: say("comments:form.send"), exact: true }).click();
      await expect(commentWith(page, note)).toContainText(say("comments:item.staffOnly"));
      await expect(commentWith(page, note)).toContainText(say("comments:item.staff"));

      const visitor = await another();
      for (const reader of [customer, visitor]) {
        await reader.goto(idea.path);
        const about = reader.getByRole("complementary", {
          name: (await wordsOf(reader))("ideas:page.about"),
        });
        await expect(about.getByRole("link", { name: "cups and milk" })).toBeVisible();
        await expect(reader.getByRole("heading", { level: 1 })).toHaveText(idea.title);
        const content = await reader.content();
        for (const word of [note, item]) expect(content).not.toContain(word);
        await reader.goto(`/ideas?q=${encodeURIComponent(note)}`);
        expect(await reader.getByRole("main").textContent()).not.toContain(idea.title);
      }
    });
  });
}

test("product declines with a reason, says what would change its mind, and can undo it", {
  tag: "@postgres",
}, async ({ page, another }) => {
  const idea = await postIdea(await signIn(await another(), author), only("Sell beans in the app"));
  await page.goto(idea.path);
  await be(page, "product");
  const say = await wordsOf(page);
  const tools = page.getByRole("region", { name: say("triage:tools.title") });
  await tools.locator("summary", { hasText: say("triage:tools.status") }).click();
  await tools.getByLabel(say("triage:status.choose")).selectOption("Declined");
  await tools.getByLabel(say("triage:status.note")).fill("No.");
  await tools.getByRole("button", { name: say("triage:status.submit") }).click();

  await expect(page.getByText(say("triage:status.reasonMissing"))).toBeVisible();
  await expect(page.getByText(say("triage:status.noteTooShort", { count: 80 }))).toBeVisible();
  await page
    .getByLabel(say("triage:status.reason"), { exact: true })
    .selectOption({ label: say("triage:reasons.strategy") });
  const why =
    "We make machines. Whoever roasts near you does it better, and we would rather send you there.";
  await page.getByLabel(say("triage:status.note")).fill(why);
  const mind = "If our roasters asked us for it together.";
  await page.getByLabel(say("triage:status.wouldChange")).fill(mind);
  await page.getByRole("button", { name: say("triage:status.submit") }).click();
  const undo = page.getByRole("button", { name: say("triage:undo.button"), exact: true });
  await expect(undo).toBeVisible();

  const visitor = await another();
  await visitor.goto(idea.path);
  await expect(visitor.getByText(why)).toBeVisible();
  await expect(visitor.getByText(mind)).toBeVisible();

  await undo.click();
  await expect(page.getByText(say("triage:undo.done"))).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(idea.title);
  await expect(visitor.getByText(why)).toHaveCount(0);
});

test("product pins, locks and hides an idea, and everybody sees what that means", {
  tag: "@sqlite",
}, async ({ page, another }) => {
  const idea = await postIdea(await signIn(await another(), author), only("Buy followers now"));
  await page.goto(idea.path);
  await be(page, "product");
  const say = await wordsOf(page);
  await page.getByRole("button", { name: say("triage:tools.lock") }).click();
  await expect(page.getByText(say("ideas:state.locked"))).toBeVisible();

  const member = await be(await another(), "member");
  await member.goto(idea.path);
  await expect(member.getByText(say("comments:locked"))).toBeVisible();
  await expect(member.getByLabel(say("comments:form.label"), { exact: true })).toHaveCount(0);

  await page.getByRole("link", { name: say("triage:tools.hide"), exact: true }).click();
  await page.getByLabel(say("moderation:hide.reason")).fill("Advertising");
  await page.getByRole("button", { name: say("moderation:hide.submit"), exact: true }).click();
  await expect(page.getByText(say("ideas:state.hidden"))).toBeVisible();
  await member.reload();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText(
    say("shared:pages.notFound.title"),
  );
});
