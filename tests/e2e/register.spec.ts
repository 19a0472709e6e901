import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const plan = "Twelve warm cups";
const author = "giulia@caffetramontana.example";
const answer = "A fuse cuts it at sixty degrees.";

for (const script of [true, false]) {
  test.describe(`a plan in the open ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("takes a customer's risk and question, and the company answers both", async ({
      page,
      another,
    }) => {
      const [risk, question] = [only("Cups crack on a hot tray"), only("Is it loud?")];
      await signIn(page, author);
      const row = await test.step("a risk", () => addRisk(page, risk));
      const thread = await test.step("a question", () => ask(page, question));
      const team = await be(await another(), "product");
      await test.step("what is done about it", () => tend(team, row));
      await test.step("an answer", () => reply(team, thread));
      const item = new URL(row).pathname.split("/").slice(0, 3).join("/");
      await test.step("a decision", () => decide(team, item));
      await page.goto(item);
      await expect(page.getByText(answer).first()).toBeVisible();
      await page.goto(`${item}/talk?questions=open`);
      await expect(page.getByText(question)).toHaveCount(0);
    });
  });
}

async function addRisk(page: Page, risk: string): Promise<string> {
  await page.goto("/roadmap");
  await page.getByRole("link", { name: plan }).first().click();
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("register:add.link") }).click();
  const body = page.getByLabel(say("register:form.body"));
  await body.fill("Short");
  await page.getByRole("button", { name: say("register:add.submit") }).click();
  await expect(body).toHaveAttribute("aria-invalid", "true");
  await expect(body).toHaveValue("Short");
  await body.fill(risk);
  await page.getByRole("button", { name: say("register:add.submit") }).click();
  await expect(page.getByText(say("register:add.done"))).toBeVisible();
  return page.url();
}

async function ask(page: Page, question: string): Promise<string> {
  const say = await wordsOf(page);
  const item = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${item}/talk`);
  await page.getByLabel(say("talk:form.label")).fill(question);
  await page.getByRole("radio", { name: say("talk:kind.question") }).check();
  await page.getByRole("button", { name: say("talk:form.send") }).click();
  await expect(page).toHaveURL(/thread=/);
  await expect(page.getByRole("article").getByText(question)).toBeVisible();
  return page.url();
}

async function tend(team: Page, row: string) {
  await team.goto(row);
  const say = await wordsOf(team);
  await team.getByRole("link", { name: say("register:tend.link") }).click();
  await team.getByLabel(say("register:tend.mitigation.risk")).fill(answer);
  await team.getByRole("radio", { name: say("register:status.mitigated") }).check();
  await team.getByRole("button", { name: say("register:tend.submit") }).click();
  await expect(team.getByText(say("register:tend.done"))).toBeVisible();
}

async function reply(team: Page, thread: string) {
  await team.goto(thread);
  const say = await wordsOf(team);
  await team.getByLabel(say("talk:form.reply")).fill("Quieter than the pump.");
  await team.getByRole("button", { name: say("talk:form.sendReply") }).click();
  await expect(team.getByRole("article").getByText("Quieter than the pump.")).toBeVisible();
}

async function decide(team: Page, item: string) {
  await team.goto(`${item}/decisions/new`);
  const say = await wordsOf(team);
  const what = only("Sixty degrees at most");
  await team.getByLabel(say("decisions:form.what")).fill(what);
  await team.getByLabel(say("decisions:form.why"), { exact: true }).fill("Cups crack above it.");
  await team.getByRole("button", { name: say("decisions:make.submit") }).click();
  await expect(team.getByText(say("decisions:make.done"))).toBeVisible();
  await expect(team.getByText(what)).toBeVisible();
}
