import type { Page } from "@playwright/test";
import { only, takeYourTime } from "./support/forms";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const template = "## How it is today\n\n## How it should be";
const answer = "Barkasse 2";
const why = "Two bars try it until the end of the month.";

for (const script of [true, false]) {
  test.describe(`exact rules ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("say what a board asks, what may come next, and what a status freezes", async ({
      page,
      another,
    }) => {
      const names = { board: only("Grips"), field: only("Model"), trial: only("On trial") };
      const tried = only("Tried out");
      await be(page, "admin");
      await test.step("an admin makes two statuses, one after the other", async () => {
        await makeStatus(page, { name: tried, frozen: true });
        await makeStatus(page, { name: names.trial, next: tried });
      });
      await test.step("and a board that asks", () => makeBoard(page, names));
      const member = await be(await another(), "member");
      await test.step("a member answers", () => post(member, names, script));
      const idea = /\/ideas\/\d+/.exec(member.url())?.[0] ?? "no idea";
      const product = await be(await another(), "product");
      await test.step("product follows the order", async () => {
        await setStatus(product, idea, names.trial);
        await seeNext(product, idea, tried);
        await setStatus(product, idea, tried);
      });
      await test.step("the member reads what is frozen", () => seeFrozen(member));
    });
  });
}

interface NewStatus {
  name: string;
  frozen?: boolean;
  next?: string;
}

async function makeStatus(page: Page, { name, frozen, next }: NewStatus) {
  await page.goto("/admin/statuses/new");
  const say = await wordsOf(page);
  const lang = await page.locator("html").getAttribute("lang");
  const english = new Intl.DisplayNames(lang ?? "en", { type: "language" }).of("en");
  await page.getByLabel(say("admin:statuses.name", { language: english })).fill(name);
  if (frozen) {
    await page.getByLabel(say("admin:statuses.takesVotes")).uncheck();
    await page.getByLabel(say("admin:statuses.takesComments")).uncheck();
  }
  if (next) await page.getByLabel(next).check();
  await page.getByRole("button", { name: say("shared:actions.save"), exact: true }).click();
  await expect(page.getByText(say("admin:notices.created"))).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
}

async function makeBoard(page: Page, names: { board: string; field: string }) {
  await page.goto("/admin/boards/new");
  const say = await wordsOf(page);
  const save = page.getByRole("button", { name: say("shared:actions.save"), exact: true });
  await page.getByLabel(say("admin:boards.name"), { exact: true }).fill(names.board);
  await page.getByLabel(say("admin:boards.template")).fill(template);
  await save.click();
  await page.getByRole("link", { name: names.board }).click();
  await page.getByRole("link", { name: say("admin:fields.add") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("admin:fields.newTitle"));
  await page.getByLabel(say("admin:fields.name"), { exact: true }).fill(names.field);
  await page.getByRole("radio", { name: say("admin:fields.kinds.choice") }).check();
  await page.getByRole("radio", { name: say("admin:fields.needs.asked") }).check();
  await page.getByLabel(say("admin:fields.choices")).fill(`Kogge\n${answer}`);
  await save.click();
  await expect(page.getByText(say("admin:notices.created"))).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: names.field })).toBeVisible();
}

async function post(page: Page, names: { board: string; field: string }, script: boolean) {
  const title = only("A grip that stays cool");
  await page.goto("/ideas/new");
  const say = await wordsOf(page);
  const body = page.getByLabel(say("intake:form.body"));
  const field = page.getByLabel(names.field);
  const send = page.getByRole("button", { name: say("intake:form.post") });
  await page.getByLabel(say("intake:form.title")).fill(title);
  await page.getByLabel(say("intake:form.board")).selectOption({ label: names.board });
  if (!script) await page.getByRole("button", { name: say("intake:form.showQuestions") }).click();
  await expect(body).toHaveValue(template);
  const whole = `${template}\n\nCool.`;
  await body.fill(whole);
  await takeYourTime(page);
  await leaveOpen(page);
  await send.click();
  await expect(field).toHaveAccessibleDescription(new RegExp(say("shared:errors.required")));
  await expect(body).toHaveValue(whole);
  await field.selectOption(answer);
  await send.click();
  await expect(page.getByText(say("intake:notices.posted"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).toContainText(answer);
}

/** Sends the form as a browser does that does not look for gaps itself. */
async function leaveOpen(page: Page) {
  await page.locator("form#new-idea").evaluate((form) => form.setAttribute("novalidate", ""));
}

async function setStatus(page: Page, idea: string, status: string) {
  await page.goto(`${idea}/status`);
  const say = await wordsOf(page);
  await page.getByLabel(say("triage:status.choose")).selectOption(status);
  await page.getByLabel(say("triage:status.note")).fill(why);
  await page.getByRole("button", { name: say("triage:status.submit") }).click();
  await expect(page.getByText(say("triage:status.done"))).toBeVisible();
}

/** The choice holds what may come next, and nothing else. */
async function seeNext(page: Page, idea: string, status: string) {
  await page.goto(`${idea}/status`);
  const say = await wordsOf(page);
  const options = page.getByLabel(say("triage:status.choose")).getByRole("option");
  await expect(options).toHaveText([say("triage:status.placeholder"), status]);
}

async function seeFrozen(page: Page) {
  await page.reload();
  const say = await wordsOf(page);
  await expect(page.getByText(say("votes:frozen"))).toBeVisible();
  await expect(page.getByText(say("votes:pill.closed", { count: 1 }))).toBeAttached();
  await expect(page.getByRole("button", { name: say("votes:form.save") })).toHaveCount(0);
  await expect(page.getByText(say("comments:frozen"))).toBeVisible();
  await expect(page.getByLabel(say("comments:form.label"), { exact: true })).toHaveCount(0);
}
