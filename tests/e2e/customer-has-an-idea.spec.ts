import type { Page } from "@playwright/test";
import { only, takeYourTime } from "./support/forms";
import { comment, commentWith } from "./support/ideas";
import { be, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { type Way, ways } from "./support/ways";
import { wordsOf } from "./support/words";

/** The title to type, and a settled idea of the demo that it is like. */
const like = {
  en: {
    title: "Clock in at night on the group head display",
    settled: { title: "Let baristas clock in on the group head display", status: "Declined" },
    underReview: "Under review",
  },
  de: {
    title: "Dunkles Design im Display",
    settled: { title: "Dunkles Design in der App", status: "Umgesetzt" },
    underReview: "In Prüfung",
  },
} as const;

/** It is like both titles, and takes votes. */
const open = "Night mode for the display";

const words = {
  body: "Today we write it **on tape** and stick it to the group head.",
  situation: "Nine people, one Kogge, a strip of tape for each recipe.",
  implication: "About two hours a week and 300 shots a month that nobody drinks.",
  reply: "Which firmware do you run? We want to see it at your bar.",
  note: "We look at it with three bars in December and say in January what comes of it.",
  answer: "We have seen it. The storage is there, what is missing is the list on the display.",
};

for (const way of ways) {
  test.describe(`a customer has an idea, ${way.title}`, { tag: way.tags }, () => {
    test.use(way.use);

    test("and sees what is like it, posts it, votes, and hears back", async ({ page, another }) => {
      test.slow();
      const title = only(like[way.language].title);
      await test.step("similar ideas show, also settled ones", () => findSimilar(page, way, title));
      await test.step("writes it with its case", () => write(page, way));
      await test.step("makes an account, and it is posted", () => join(page, title));
      const path = new URL(page.url()).pathname;
      await test.step("the company answers", () => answer(another, way, path));
      await test.step("votes on a similar one and says why", () => voteOnSimilar(page));
      await test.step("reads what the company said", () => readAnswers(page, way, path));
      await test.step("is told in the inbox", () => readInbox(page, title));
    });
  });
}

async function findSimilar(page: Page, way: Way, title: string) {
  const { settled } = like[way.language];
  await page.goto("/ideas");
  const say = await wordsOf(page);
  await expect(page.locator("html")).toHaveAttribute("lang", way.language);
  const field = page.getByRole("textbox", { name: say("intake:box.label") });
  await field.fill(title);
  if (way.script) {
    const box = page.getByRole("main").locator("form").filter({ has: field });
    const settledOne = box.getByRole("link", { name: settled.title });
    await expect(settledOne).toContainText(settled.status);
    await expect(box.getByRole("link", { name: open })).toBeVisible();
  }
  await page.getByRole("button", { name: say("intake:box.continue"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("intake:page.title"));
  await expect(page.getByLabel(say("intake:form.title"))).toHaveValue(title);
  const similar = page.getByRole("region", { name: say("intake:similar.title") });
  await expect(similar.getByRole("listitem").filter({ hasText: settled.title })).toContainText(
    settled.status,
  );
  await expect(similar.getByRole("link", { name: open })).toBeVisible();
}

async function write(page: Page, way: Way) {
  const say = await wordsOf(page);
  await page.getByLabel(say("intake:form.body")).fill(words.body);
  if (!way.script) await page.getByRole("button", { name: say("writing:preview.button") }).click();
  const preview = page.getByRole("region", { name: say("writing:preview.title") });
  await expect(preview.getByText("on tape")).toHaveCSS("font-weight", /^[6-9]00$/);
  await expect(page.getByLabel(say("intake:form.body"))).toHaveValue(words.body);
  await page.getByLabel(say("intake:form.board")).selectOption({ label: "Machines" });
  await page.getByText(say("intake:prompts.title")).click();
  await page.getByLabel(say("evidence:kinds.situation.ask")).fill(words.situation);
  await page.getByLabel(say("evidence:kinds.implication.ask")).fill(words.implication);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("intake:form.post") }).click();
  if (way.script) return;
  await expect(page.getByText(say("intake:notices.turned"))).toBeVisible();
  await expect(page.getByLabel(say("intake:form.body"))).toHaveValue(words.body);
  await page.getByRole("button", { name: say("intake:form.post") }).click();
}

async function join(page: Page, title: string) {
  const say = await wordsOf(page);
  await expect(page.getByText(say("people:begun.keep.idea"))).toBeVisible();
  await page.getByRole("link", { name: say("people:signIn.join") }).click();
  await expect(page.getByText(say("people:begun.keepNew.idea"))).toBeVisible();
  await signUp(page, only("Wilma Kern"));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(say("people:begun.done.idea"))).toBeVisible();
  const evidence = page.getByRole("region", { name: say("evidence:strip.title") });
  await expect(evidence).toContainText(words.situation);
  await expect(evidence).toContainText(words.implication);
  const importance = say("votes:importance.nice");
  await expect(
    page.getByRole("button", { name: say("votes:pill.voted", { title, count: 1, importance }) }),
  ).toHaveAttribute("aria-pressed", "true");
}

async function answer(another: () => Promise<Page>, way: Way, path: string) {
  const page = await another();
  await page.goto(path);
  await be(page, way.language === "de" ? "admin" : "product");
  await comment(page, words.reply);
  await respond(page);
  await setStatus(page, way);
}

async function respond(page: Page) {
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("triage:tools.respond"), exact: true }).click();
  await page.getByLabel(say("triage:response.body")).fill(words.answer);
  await page.getByRole("button", { name: say("triage:response.publish") }).click();
  await expect(page.getByText(say("triage:response.done"))).toBeVisible();
}

async function setStatus(page: Page, way: Way) {
  const say = await wordsOf(page);
  const tools = page.getByRole("region", { name: say("triage:tools.title") });
  await tools.locator("summary", { hasText: say("triage:tools.status") }).click();
  await tools.getByLabel(say("triage:status.choose")).selectOption(like[way.language].underReview);
  await tools.getByLabel(say("triage:status.note")).fill(words.note);
  await tools.getByRole("button", { name: say("triage:status.submit") }).click();
  await expect(page.getByText(say("triage:status.done"))).toBeVisible();
  await expect(tools.getByRole("button", { name: say("triage:undo.button") })).toBeVisible();
}

async function voteOnSimilar(page: Page) {
  const say = await wordsOf(page);
  const close = page.getByRole("complementary", { name: say("ideas:page.about") });
  await close.getByRole("link", { name: open }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(open);
  const because = only("it saves us the tape and two hours a week");
  const pill = page.getByRole("main").locator("button[aria-pressed]").first();
  await expect(pill).toHaveAttribute("aria-pressed", "false");
  await pill.click();
  await expect(pill).toHaveAttribute("aria-pressed", "true");
  const must = page.getByRole("radio", { name: say("votes:importance.must") });
  await must.check();
  await page.getByLabel(say("votes:form.because"), { exact: true }).fill(because);
  await page.getByRole("button", { name: say("votes:form.save"), exact: true }).click();
  await expect(page.getByRole("figure").filter({ hasText: because })).toBeVisible();
  await page.reload();
  await expect(must).toBeChecked();
  await expect(pill).toHaveAccessibleName(new RegExp(say("votes:importance.must")));
}

async function readAnswers(page: Page, way: Way, path: string) {
  await page.goto(path);
  const say = await wordsOf(page);
  const header = page.getByRole("main").locator("header").first();
  await expect(header.getByText(like[way.language].underReview)).toBeVisible();
  await expect(page.getByText(words.note)).toBeVisible();
  const company = page.getByRole("region", {
    name: say("triage:response.title", { company: "Brasa" }),
  });
  await expect(company).toContainText(words.answer);
  await expect(commentWith(page, words.reply)).toContainText(say("comments:item.staff"));
  const story = page.getByRole("region", { name: say("ideas:story.title") });
  await expect(story).toContainText(like[way.language].underReview);
}

async function readInbox(page: Page, title: string) {
  const say = await wordsOf(page);
  const told = (text: string) => page.getByRole("link", { name: text.replace(/^.*?\}\} ?/, "") });
  const reply = told(say("notifications:said.replied.own", { name: "{{name}}", title }));
  await expect(async () => {
    await page.goto("/inbox");
    await expect(reply).toBeVisible({ timeout: 500 });
    const response = say("notifications:said.responded.own", { name: "{{name}}", title });
    await expect(told(response)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("link", { name: /\d/ }).first()).toBeVisible();
  const unread = page.getByRole("listitem").filter({ has: reply });
  await expect(unread).toContainText(say("notifications:inbox.unread"));
  await reply.click();
  await expect(page).toHaveURL(/#comment-\d+$/);
  await expect(commentWith(page, words.reply)).toBeInViewport();
  await page.goto("/inbox");
  await expect(unread).not.toContainText(say("notifications:inbox.unread"));
}
