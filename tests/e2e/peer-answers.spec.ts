import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { be, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { makeTrail, readAndAsk } from "./support/trails";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const ways = [
  { tag: "@sqlite", locale: "en-GB", script: true },
  { tag: secondWay, locale: "de-DE", script: false },
];

for (const { tag, locale, script } of ways) {
  test.describe(`questions ${script ? "with" : "without"} script, in ${locale}`, { tag }, () => {
    test.use({ javaScriptEnabled: script, locale });
    test.describe.configure({ timeout: 90_000 });

    test("are put to who knows, passed on, answered, accepted and found", async ({
      page,
      another,
    }) => {
      const tag = await makeTag(await another());
      const first = await member(await another(), only("Ada"));
      const second = await member(await another(), only("Bea"));
      await letOthersAsk(first.page, tag);
      await letOthersAsk(second.page, null);
      await be(page, "member");
      const title = only("How do you keep the counter dry?");
      const path = await ask(page, title, tag);

      await openAsked(first.page, title);
      const say = await wordsOf(first.page);
      const region = first.page.getByRole("region", { name: say("questions:request.title") });
      await expect(region).toContainText(tag);
      await expect(first.page.getByText("Kaffeewerk")).toHaveCount(0);
      await region.getByRole("link", { name: say("questions:request.passOn") }).click();
      await first.page.getByLabel(say("questions:passOn.to")).fill(`@${second.handle}`);
      await first.page.getByRole("button", { name: say("questions:passOn.submit") }).click();
      await expect(first.page.getByText(say("questions:passOn.done"))).toBeVisible();

      await openAsked(second.page, title);
      await expect(second.page.getByText(say("questions:because.passed", first))).toBeVisible();
      const known = only("A towel under the tray, since March.");
      await answerWith(second.page, known);

      await page.goto(path);
      const askers = await wordsOf(page);
      await page.getByRole("button", { name: askers("questions:answer.accept") }).click();
      await expect(page.getByText(askers("questions:answer.accepted"))).toBeVisible();
      const reader = await another();
      await reader.goto(`/questions?q=${encodeURIComponent(known)}`);
      await expect(reader.getByRole("heading", { name: title })).toBeVisible();
      await reader.goto(`/ideas?q=${encodeURIComponent(title)}`);
      const found = reader.getByRole("region", { name: say("questions:search.asked") });
      await found.getByRole("link", { name: title }).click();
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(reader.getByRole("link", { name: "Lena" })).toHaveCount(0);
    });

    test("of a prospect are answered by a customer on the trail, and seen on the deal", async ({
      page,
      another,
      browser,
    }) => {
      await be(page, "rep");
      await page.goto("/deals");
      await page.getByRole("link", { name: "Five bars, one taste" }).first().click();
      await expect(page).toHaveURL(/\/deals\/\d+/);
      const deal = page.url();
      const say = await wordsOf(page);
      const trails = page.getByRole("region", { name: say("trails:title") });
      await trails.getByRole("link", { name: say("trails:list.new") }).click();
      const trail = { title: only("Steam"), question: `${only("How long until it is warm")}?` };
      const opens = await makeTrail(page, trail.title);
      const viewport = { width: 390, height: 844 };
      const phone = await browser.newContext({ viewport, javaScriptEnabled: script, locale });
      const prospect = await phone.newPage();
      await readAndAsk(prospect, opens, trail);

      const peer = await be(await another(), "member");
      await openListed(peer, trail.question);
      const known = only("Twenty minutes, from cold.");
      await answerWith(peer, known);
      await expect(peer.getByText("Nordlicht")).toHaveCount(0);

      await prospect.goto(opens);
      await expect(prospect.getByText(known)).toBeVisible();
      const theirs = await wordsOf(prospect);
      await prospect.getByRole("button", { name: theirs("trails:prospect.accept") }).click();
      await expect(prospect.getByText(theirs("trails:prospect.helped"))).toBeVisible();
      await phone.close();
      await page.goto(deal);
      const timeline = page.getByRole("region", { name: say("sales:timeline.title") });
      for (const verb of ["question.asked", "answer.posted", "answer.accepted"] as const) {
        await expect(timeline).toContainText(say(`admin:activity.verbs.${verb}`));
      }
      const asking = page.getByRole("link", { name: "Nordlicht" }).first();
      await isInLedger(page, await asking.getAttribute("href"), "peer_answer", trail.question);
      await page.goto("/accounts?q=kaffeewerk");
      const answering = page.getByRole("main").getByRole("link", { name: "Kaffeewerk" });
      await isInLedger(
        page,
        await answering.getAttribute("href"),
        "accepted_answer",
        trail.question,
      );
    });
  });
}

/** What an account gave or got stands in its statement, once a job wrote it. */
async function isInLedger(
  page: Page,
  account: string | null,
  kind: "peer_answer" | "accepted_answer",
  title: string,
): Promise<void> {
  const say = await wordsOf(page);
  await expect(async () => {
    await page.goto(`${account}/exchange`);
    const entry = page.getByRole("listitem").filter({ hasText: title });
    await expect(entry.filter({ hasText: say(`exchange:kinds.${kind}`) })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
}

/** A tag of which nobody has said a word. */
async function makeTag(page: Page): Promise<string> {
  const name = only("Counter");
  await be(page, "admin");
  await page.goto("/admin/tags");
  const headers = { Origin: new URL(page.url()).origin };
  await page.request.post("/admin/tags", { headers, form: { name } });
  await page.goto("/admin/tags");
  await expect(page.getByText(name)).toBeVisible();
  return name;
}

async function member(page: Page, name: string) {
  await signUp(page, name);
  await page.goto("/settings");
  const say = await wordsOf(page);
  const handle = await page.getByLabel(say("people:fields.handle")).inputValue();
  return { page, name, handle };
}

/** Says that others may ask at any hour, about this tag where there is one. */
async function letOthersAsk(page: Page, tag: string | null): Promise<void> {
  await page.goto("/settings/answering");
  const say = await wordsOf(page);
  await page.getByLabel(say("questions:answering.askMe")).check();
  if (tag) await page.getByLabel(tag).check();
  // From eight in the evening on nobody would be asked before the next morning.
  for (const hour of ["quietFrom", "quietUntil"] as const) {
    await page.getByLabel(say(`questions:answering.${hour}`)).fill("");
  }
  await page.getByRole("button", { name: say("questions:answering.save") }).click();
  await expect(page.getByText(say("questions:answering.on"))).toBeVisible();
}

/** Asks about a tag that is not proposed. */
async function ask(page: Page, title: string, tag: string): Promise<string> {
  await page.goto("/questions/new");
  const say = await wordsOf(page);
  await page.getByLabel(say("questions:form.title")).fill(title);
  await page.getByText(say("questions:form.tags"), { exact: false }).first().click();
  await page.getByLabel(tag).check();
  await page.getByRole("button", { name: say("questions:form.submit"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return page.url();
}

/** Comes to a question by what is asked of them, which a job sees to after the commit. */
async function openAsked(page: Page, title: string): Promise<void> {
  await expect(async () => {
    await page.goto("/questions?show=for-you");
    await page.getByRole("link", { name: title }).click({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

async function answerWith(page: Page, words: string): Promise<void> {
  const say = await wordsOf(page);
  await page.getByLabel(say("questions:answer.label")).fill(words);
  await page.getByRole("button", { name: say("questions:answer.submit"), exact: true }).click();
  await expect(page.getByRole("article").getByText(words)).toBeVisible();
  await expect(page.getByLabel(say("questions:answer.label"))).toHaveValue("");
}

async function openListed(page: Page, title: string): Promise<void> {
  await expect(async () => {
    await page.goto("/questions?show=unanswered");
    await page.getByRole("link", { name: title }).click({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}
