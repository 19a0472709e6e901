import { atWork, only } from "./support/forms";
import { commentWith, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "giulia@caffetramontana.example";
const product = "mara.lindqvist@brasa.example";

for (const script of [true, false]) {
  test.describe(`a product manager ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("answers from a template on two devices, asks, and says where it is possible", async ({
      page,
      another,
    }) => {
      const idea = await postIdea(await signIn(await another(), author), only("Brew by weight"));
      await page.goto(idea.path);
      await be(page, "product");
      const say = await wordsOf(page);
      const tools = page.getByRole("region", { name: say("triage:tools.title") });
      await tools.getByRole("link", { name: say("triage:tools.respond"), exact: true }).click();
      const words = page.getByRole("complementary").filter({ hasText: "It would help us" });
      await expect(words).toContainText("It would help us every day.");
      const answer = page.getByLabel(say("triage:response.body"));
      const insert = page.getByRole("button", { name: say("answering:chooser.insert") });
      if (script) {
        await atWork(insert);
        await answer.fill("Before.");
      }
      await page.getByLabel(say("answering:chooser.label")).selectOption("It is planned");
      await insert.click();
      await expect(answer).toHaveValue(script ? /^Before\.\n\n.*Giulia/ : /Giulia/);
      const mine = `${only("We begin in spring")}.`;
      await answer.fill(`${await answer.inputValue()}\n\n${mine}`);
      if (!script) await page.getByRole("button", { name: say("writing:drafts.save") }).click();
      await expect(page.getByText(say("writing:drafts.saved")).first()).toBeVisible();

      const other = await signIn(await another(), product);
      await other.goto("/drafts");
      const going = say("intake:drafts.continueName", { title: idea.title });
      await other.getByRole("link", { name: going }).click();
      await expect(other.getByLabel(say("triage:response.body"))).toHaveValue(new RegExp(mine));
      await other.getByRole("button", { name: say("triage:response.publish") }).click();
      await expect(other.getByText(say("triage:response.done"))).toBeVisible();
      await expect(other.getByText(mine)).toBeVisible();

      await page.goto(`/ideas/${idea.number}/question`);
      const choices = page.getByRole("region", { name: say("answering:ask.choose") });
      await expect(choices).toContainText(say("answering:ask.unknown"));
      const first = choices.getByRole("link").first();
      const question = (await first.textContent()) ?? "";
      if (script) await atWork(first);
      await first.click();
      await expect(page.getByLabel(say("answering:ask.body"))).toHaveValue(question);
      // What the preview pushes down is pressed once it is there.
      const preview = page.getByRole("region", { name: say("writing:preview.title") });
      if (script) await expect(preview).toContainText(question);
      const waiting = say("answering:ask.wait", { status: "Needs info" });
      await page.getByRole("checkbox", { name: waiting }).check();
      await page.getByRole("button", { name: say("answering:ask.send") }).click();
      await expect(commentWith(page, question)).toContainText(say("comments:item.staff"));

      await page.goto(`/ideas/${idea.number}/status`);
      await expect(
        page.getByText(say("triage:status.current", { status: "Needs info" })),
      ).toBeVisible();
      await page.getByLabel(say("triage:status.choose")).selectOption("Already possible");
      await page.getByLabel(say("triage:status.note")).fill("It is there since last year.");
      const change = page.getByRole("button", { name: say("triage:status.submit") });
      await change.click();
      await expect(page.getByText(say("triage:status.possibleWhereMissing"))).toBeVisible();
      const address = "https://docs.brasa.example/weight";
      await page.getByLabel(say("triage:status.possibleWhere")).fill(`Settings, or ${address}.`);
      await change.click();
      await expect(page.getByText(say("triage:status.done"))).toBeVisible();
      const visitor = await another();
      await visitor.goto(idea.path);
      await expect(visitor.getByRole("link", { name: address })).toHaveAttribute("href", address);
    });
  });
}
