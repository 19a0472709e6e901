import type { Page } from "@playwright/test";
import {
  addRisk,
  bringTogether,
  callForTesters,
  chooseCredit,
  discuss,
  PROBLEM,
  suggest,
  testBeta,
  WORDS,
} from "./support/co-creation";
import { only } from "./support/forms";
import { type PostedIdea, postIdeas } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { type Way, ways } from "./support/ways";
import { wordsOf } from "./support/words";

const author = { en: "tomas@bardocais.example", de: "jonas@cafekontor.example" };
const voter = { en: "priya@tworivers.example", de: "wiebke@cafekontor.example" };
/** The author as they choose to be named, and the voter with her company. */
const named = {
  author: { en: "Tomás Ribeiro", de: "Jonas Wieland" },
  voter: { en: "Priya Nair", de: "Wiebke Harms" },
  company: { en: "Two Rivers Coffee", de: "Café Kontor" },
};

const why = {
  started: "The first three bars have it since Monday.",
  delivered: "Firmware 5.2 is out, and it came with it.",
};

for (const way of ways) {
  test.describe(`an idea becomes a plan, ${way.title}`, { tag: way.tags }, () => {
    test.use(way.use);

    test("three ideas grow into one roadmap item, which customers and company write and deliver", async ({
      page,
      another,
    }) => {
      test.slow();
      const giver = await another();
      const ideas = await postThree(giver, way);
      const someone = await another();
      await test.step("a customer votes for one", () => vote(someone, way, ideas[0]));
      await test.step("product promotes them", async () => {
        await page.goto(ideas[0].path);
        await be(page, way.language === "de" ? "admin" : "product");
        await promote(page, ideas);
      });
      const item = page.url();
      await test.step("takes one out and in again", () => undo(page, item, ideas[2]));
      const title = only("Warm cups, cold bar");
      await test.step("writes what it is", () => edit(page, item, title));
      await test.step("moves it, and says why", () => move(page, item, "now", why.started));
      await test.step("everybody sees it move", () => seeMove(someone, title));
      const risk = only("Cups crack on a hot tray");
      await test.step("a customer suggests other words", () => suggest(someone, item, WORDS.first));
      await test.step("and names a risk", () => addRisk(someone, item, risk));
      await test.step("another one has other words", () => suggest(giver, item, WORDS.second));
      await test.step("the owner asks about one", () => discuss(page, item));
      await test.step("the owner brings both together", () => bringTogether(page, item));
      await test.step("and calls for testers", () => callForTesters(page, item));
      await test.step("the customer tests it", () => testBeta(someone, item, risk));
      await test.step("delivers it", () => deliver(page, item, why.delivered));
      const entry = page.url();
      await test.step("nobody is named before they say how", () => seeUnnamed(page, entry, way));
      const { author: giverName, voter: name, company } = named;
      const both = new RegExp(`^${name[way.language]}, ${company[way.language]}$`);
      const choose = (chooser: Page, as: RegExp) =>
        chooseCredit(chooser, item, { name: as, script: way.script });
      await test.step("one gives name and company", () => choose(someone, both));
      const alone = new RegExp(`^${giverName[way.language]}$`);
      await test.step("the other one a name", () => choose(giver, alone));
      await test.step("the changelog names both so", () => seeNamed(page, entry, way));
      await test.step("everybody sees what came of it", () => seeDelivered(someone, title, ideas));
    });
  });
}

type Three = [PostedIdea, PostedIdea, PostedIdea];

async function postThree(page: Page, way: Way): Promise<Three> {
  await signIn(page, author[way.language]);
  const titles = ["Warm cups overnight", "Keep twelve cups hot", "Cup shelf with its own switch"];
  return (await postIdeas(page, titles.map(only))) as Three;
}

async function vote(page: Page, way: Way, idea: PostedIdea) {
  await page.goto(idea.path);
  await page.getByRole("main").locator("button[aria-pressed=false]").first().click();
  await signIn(page, voter[way.language]);
  const say = await wordsOf(page);
  await expect(page.getByText(say("people:begun.done.vote"))).toBeVisible();
  await expect(page.getByRole("main").locator("button[aria-pressed]").first()).toContainText("2");
}

async function promote(page: Page, [first, second, third]: Three) {
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("triage:tools.promote") }).click();
  await expect(page.getByRole("checkbox", { name: first.title })).toBeChecked();
  for (const more of [second, third]) {
    await page.getByLabel(say("roadmap:promote.find")).fill(String(more.number));
    await page.getByRole("button", { name: say("roadmap:promote.search"), exact: true }).click();
    const box = page.getByRole("checkbox", { name: more.title });
    await box.check();
    await expect(page.getByRole("checkbox", { name: first.title })).toBeChecked();
  }
  await expect(page.getByRole("checkbox", { name: second.title })).toBeChecked();
  await page.getByLabel(say("roadmap:form.title")).fill(only("Cups"));
  await page.getByRole("radio", { name: say("roadmap:horizon.next") }).check();
  await page.getByLabel(say("roadmap:gate.reason")).fill("Everybody asks for it at the fair.");
  await page.getByRole("button", { name: say("roadmap:promote.submit"), exact: true }).click();
  await expect(page.getByText(say("roadmap:promote.done"))).toBeVisible();
  const line = page.getByText(say("roadmap:item.fromIdeas", { count: 3 }));
  await expect(line).toContainText(say("roadmap:item.voices", { count: 2 }));
  await expect(grewOutOf(page, say("roadmap:item.grewOutOf"))).toHaveCount(3);
}

const grewOutOf = (page: Page, name: string) =>
  page.getByRole("region", { name }).getByRole("listitem");

async function undo(page: Page, item: string, idea: PostedIdea) {
  const say = await wordsOf(page);
  await page
    .getByRole("link", { name: say("roadmap:item.demoteNamed", { title: idea.title }) })
    .click();
  await page.getByRole("button", { name: say("roadmap:demote.submit") }).click();
  await expect(page.getByText(say("roadmap:demote.done"))).toBeVisible();
  await expect(grewOutOf(page, say("roadmap:item.grewOutOf"))).toHaveCount(2);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.goto(idea.path);
  await page.getByRole("link", { name: say("triage:tools.promote") }).click();
  await page.getByLabel(say("roadmap:promote.target")).selectOption({ label: title });
  await page.getByLabel(say("roadmap:gate.reason")).fill("It belongs there all the same.");
  await page.getByRole("button", { name: say("roadmap:promote.submit"), exact: true }).click();
  await expect(page).toHaveURL(item);
  await expect(grewOutOf(page, say("roadmap:item.grewOutOf"))).toHaveCount(3);
}

async function edit(page: Page, item: string, title: string) {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("roadmap:item.edit") }).click();
  await page.getByLabel(say("roadmap:form.title")).fill(title);
  await page.getByLabel(say("roadmap:form.summary")).fill("The cups are warm when you open.");
  await page.getByRole("textbox", { name: say("brief:section.problem") }).fill(PROBLEM);
  await page.getByRole("button", { name: say("roadmap:edit.submit"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(PROBLEM)).toBeVisible();
  await expect(page.getByText(say("roadmap:event.edited"))).toBeVisible();
}

/** The plain move leads to the page that delivers; what it drafts is published at once. */
async function deliver(page: Page, item: string, reason: string) {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("roadmap:item.move") }).click();
  await page.getByRole("radio", { name: say("roadmap:horizon.delivered") }).check();
  await page.getByLabel(say("roadmap:move.why")).fill(reason);
  await page.getByRole("button", { name: say("roadmap:move.submit"), exact: true }).click();
  await expect(page.getByLabel(say("changelog:deliver.note"))).toHaveValue(reason);
  await page.getByLabel(say("changelog:form.forWhom")).fill("Everybody who opens early");
  await page.getByRole("button", { name: say("changelog:deliver.preview"), exact: true }).click();
  const preview = page.getByRole("region", { name: say("changelog:deliver.preview") });
  await expect(preview.getByText("Everybody who opens early")).toBeVisible();
  await page.getByRole("button", { name: say("changelog:deliver.submit"), exact: true }).click();
  await expect(page.getByText(say("changelog:draft"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: say("changelog:publish.title"), exact: true }).click();
  await page.getByRole("button", { name: say("changelog:publish.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/changelog\/\d+-/);
  await expect(page.getByText(say("changelog:draft"), { exact: true })).toBeHidden();
}

async function move(page: Page, item: string, horizon: "now", reason: string) {
  await page.goto(item);
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("roadmap:item.move") }).click();
  await page.getByRole("radio", { name: say(`roadmap:horizon.${horizon}`) }).check();
  const submit = page.getByRole("button", { name: say("roadmap:move.submit"), exact: true });
  await submit.click();
  await expect(page.getByText(say("roadmap:move.whyMissing"))).toBeVisible();
  await expect(page.getByRole("radio", { name: say(`roadmap:horizon.${horizon}`) })).toBeChecked();
  await page.getByLabel(say("roadmap:move.why")).fill(reason);
  await submit.click();
  await expect(page.getByText(say("roadmap:move.done"))).toBeVisible();
  await expect(page.getByRole("region", { name: say("roadmap:item.history") })).toContainText(
    reason,
  );
}

async function seeMove(page: Page, title: string) {
  await page.goto("/roadmap");
  const say = await wordsOf(page);
  const now = page.getByRole("region", { name: say("roadmap:horizon.now"), exact: true });
  await expect(now.getByRole("heading", { name: title })).toBeVisible();
  const moved = page.getByRole("region", { name: say("roadmap:moved.title") });
  const line = moved.getByRole("listitem").filter({ hasText: title });
  await expect(line).toContainText(why.started);
}

async function seeUnnamed(page: Page, entry: string, { language }: Way) {
  await page.goto(entry);
  const say = await wordsOf(page);
  await expect(page.getByText(say("contributors:shaped.unnamed", { count: 2 }))).toBeVisible();
  for (const name of [named.author[language], named.voter[language]]) {
    await expect(page.getByRole("main").getByText(name)).toHaveCount(0);
  }
}

async function seeNamed(page: Page, entry: string, { language }: Way) {
  await page.goto(entry);
  const say = await wordsOf(page);
  const line = page.getByText(say("contributors:shaped.by")).first();
  await expect(line).toContainText(
    `${named.author[language]}, ${named.voter[language]} (${named.company[language]})`,
  );
}

async function seeDelivered(page: Page, title: string, ideas: Three) {
  await page.goto("/roadmap");
  const say = await wordsOf(page);
  const delivered = page.getByRole("region", {
    name: say("roadmap:horizon.delivered"),
    exact: true,
  });
  await delivered.getByRole("link", { name: title }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  // In the log of decisions, and in the history.
  await expect(page.getByText(why.delivered)).toHaveCount(2);
  for (const idea of ideas) {
    await page.goto(idea.path);
    const about = page.getByRole("complementary", { name: say("ideas:page.about") });
    await expect(about.getByRole("link", { name: title }).first()).toBeVisible();
  }
}
