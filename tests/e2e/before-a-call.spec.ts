import type { Page } from "@playwright/test";
import { answerEntry, enterVote, linkInMail } from "./support/behalf";
import { only } from "./support/forms";
import { postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { answerQuestion, makeTrail, readAndAsk } from "./support/trails";
import { wordsOf } from "./support/words";

/** Of the demo: a prospect, who works there, and what is to be sold to them. */
const nordlicht = {
  name: "Nordlicht Rösterei",
  person: "Inga Petersen",
  deal: "Five bars, one taste",
};
const said = "We would run all five bars on it.";
const answer = "Ten cups, then it tastes alike.";

const ways = [
  { tag: "@sqlite", locale: "en-GB", script: true },
  { tag: "@postgres", locale: "de-DE", script: false },
];

for (const { tag, locale, script } of ways) {
  test.describe(`a rep ${script ? "with" : "without"} script, in ${locale}`, { tag }, () => {
    test.use({ javaScriptEnabled: script, locale });
    test.describe.configure({ timeout: 60_000 });

    test("prepares a call, votes for the customer, makes a trail, and sees it all on the deal", async ({
      page,
      another,
      browser,
    }) => {
      const title = only("Drinks that travel from bar to bar");
      const author = await signIn(await another(), "agnieszka@kolektywkawa.example");
      const idea = await postIdea(author, title);
      await be(page, "rep");
      const { deal, path } = await openDeal(page);
      const who = { find: "inga", name: nordlicht.person };
      await enterVote(page, { about: { idea: idea.number, deal }, who, words: said, script });
      await page.goto(`${idea.path}/voters`);
      await expect(page.getByRole("listitem").filter({ hasText: nordlicht.person })).toContainText(
        said,
      );
      await undoAndRedo(await another(), await linkInMail(await another(), title), idea.path);

      const trail = { title: only("Five bars"), question: only("How long does it take?") };
      await page.goto(path);
      const say = await wordsOf(page);
      const trails = page.getByRole("region", { name: say("trails:title") });
      await trails.getByRole("link", { name: say("trails:list.new") }).click();
      const opens = await makeTrail(page, trail.title);
      const viewport = { width: 390, height: 844 };
      const phone = await browser.newContext({ viewport, javaScriptEnabled: script, locale });
      const prospect = await phone.newPage();
      await readAndAsk(prospect, opens, trail);
      await answerQuestion(page, { ...trail, answer });
      await prospect.goto(opens);
      await expect(prospect.getByText(answer)).toBeVisible();
      await phone.close();

      await page.goto(path);
      const timeline = page.getByRole("region", { name: say("sales:timeline.title") });
      for (const verb of happened) {
        await expect(timeline).toContainText(say(`admin:activity.verbs.${verb}`));
      }
    });
  });
}

const happened = [
  "behalf_entry.entered",
  "behalf_entry.disowned",
  "behalf_entry.confirmed",
  "trail.made",
  "trail.link_made",
  "trail.visited",
  "trail.needed",
  "trail.asked",
  "trail.answered",
] as const;

/** By the list of accounts and the page of the account, where a rep reads before a call. */
async function openDeal(page: Page): Promise<{ deal: number; path: string }> {
  await page.goto("/accounts?q=nordlicht");
  await page.getByRole("link", { name: nordlicht.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nordlicht.name);
  const say = await wordsOf(page);
  for (const section of ["owed", "asked", "worth"] as const) {
    await expect(
      page.getByRole("heading", { name: say(`sales:account.${section}.title`) }),
    ).toBeVisible();
  }
  const deals = page.getByRole("region", { name: say("sales:account.deals.title") });
  await deals.getByRole("link", { name: nordlicht.deal }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nordlicht.deal);
  const path = new URL(page.url()).pathname;
  return { deal: Number(path.split("/").at(-1)), path };
}

/** The customer answers by the link in the mail, without signing in. */
async function undoAndRedo(customer: Page, link: string, idea: string): Promise<void> {
  await customer.goto(link);
  const say = await wordsOf(customer);
  const name = customer.getByText(nordlicht.person);
  await expect(customer.getByText(said)).toBeVisible();
  await answerEntry(
    customer,
    say("intake:behalf.yours.notMe"),
    say("intake:behalf.yours.disowned"),
  );
  await customer.goto(`${idea}/voters`);
  await expect(customer.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(name).toHaveCount(0);
  await customer.goto(link);
  await answerEntry(
    customer,
    say("intake:behalf.yours.mine"),
    say("intake:behalf.yours.confirmed"),
  );
  await customer.goto(`${idea}/voters`);
  await expect(name).toBeVisible();
}
