import type { Locator, Page } from "@playwright/test";
import {
  type Act,
  type AtDesk,
  ask,
  assignTo,
  comment,
  commentFrom,
  decline,
  mergeInto,
  promote,
  respond,
  setStatus,
  tag,
  undo,
} from "./support/answers";
import { startDemoServer } from "./support/demo-server";
import { atWork } from "./support/forms";
import { fingersOf, keysOf } from "./support/hands";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const looks = "We look into it with the team, and say here what comes of it.";
const why =
  "We make machines. Whoever does this near you does it better than we could, and we would rather send you there.";

const reviewed = setStatus("Under review", looks);
const gasket = "Change the group gasket without tools";
const jingle = "Play our own jingle when the coffee is ready";
const flash = "Let the display flash when a shot is done";
const byWeight = "Stop the shot by weight with a scale under the cup";
const tankInFront = "Wassertank der Barkasse von vorn herausnehmen";
const darkAtNight = "Dunkles Design der App auch nachts im Lager";
const twins = {
  [byWeight]: "Stop the shot by weight, not by volume",
  [tankInFront]: "Wassertank der Barkasse von vorne füllen",
  [darkAtNight]: "Dunkles Design in der App",
};
const mergeByWeight = mergeInto(twins[byWeight] ?? "");

/** What each of the twenty gets; the last act answers it. */
const answers: Record<string, Act[]> = {
  "Mahlgrad sperren, solange ich nicht da bin": [
    comment("Ein Stift mit Schlüssel liegt bei uns schon auf der Werkbank."),
  ],
  "Pod adapter for the office machine": [commentFrom("A first idea", /^Hallo Ruth/)],
  "Show the running hours of the motor to the technician": [ask],
  "Book the yearly visit ourselves": [reviewed],
  [tankInFront]: [mergeInto(twins[tankInFront] ?? "")],
  "Probebohnen vor der ersten Bestellung": [commentFrom("A first idea", /^Hallo Inga/)],
  [flash]: [
    tag,
    assignTo("Mara Lindqvist"),
    promote,
    setStatus("Planned", "It comes with the next firmware."),
  ],
  [byWeight]: [mergeByWeight, undo, mergeByWeight],
  "A note for the next shift in the app": [comment("Would a line for each machine be enough?")],
  "Filter burrs for the Kiesel 64": [decline("too_costly", why)],
  "Price lists in Norwegian kroner": [decline("too_few", why)],
  [jingle]: [reviewed, undo, decline("strategy", why)],
  "Say which parts the technician brings along": [assignTo("Thea Osterloh"), reviewed],
  "Sign in to the app with our company account": [
    comment("Which directory is it, and who may join?"),
  ],
  "Zählerstand auf der Servicerechnung": [comment("Ab Januar steht er auf jeder Rechnung.")],
  "Tell us the height of the pallet before it comes": [comment("We ask the carrier for it.")],
  [gasket]: [respond("We build it, and begin with the Lotse.")],
  "A second signature on our service contract": [comment("The form gets a second line.")],
  "Send a recipe to a course as a link": [
    setStatus("Already possible", "It is there since 4.1.", "In the app: a recipe, Share."),
  ],
  [darkAtNight]: [mergeInto(twins[darkAtNight] ?? "")],
};

test.describe("a product manager clears twenty owed ideas of the demo community", () => {
  test.describe.configure({ timeout: 150_000 });

  test("by keyboard alone", { tag: "@sqlite" }, async ({ browser }) => {
    const server = await startDemoServer("sqlite");
    try {
      const page = await browser.newPage({ baseURL: server.address });
      await be(page, "product");
      await page.goto("/desk");
      const desk = { page, hands: keysOf(page), say: await wordsOf(page) };
      await seeOpenInList(page);
      await atWork(page.locator("#comment"));
      await walk(page);
      await changeManyAndBack(desk);
      await seeWhatCameOfIt(page, await clear(desk));
      await page.close();
    } finally {
      await server.stop();
    }
  });

  test("on a phone, without script", { tag: secondWay }, async ({ browser }) => {
    const server = await startDemoServer("postgres");
    try {
      const viewport = { width: 390, height: 844 };
      const phone = { baseURL: server.address, viewport, javaScriptEnabled: false };
      const page = await browser.newPage(phone);
      await be(page, "product");
      await page.goto("/desk");
      await queueOf(page).first().click();
      const desk = { page, hands: fingersOf(page), say: await wordsOf(page) };
      await seeWhatCameOfIt(page, await clear(desk));
      await page.close();
    } finally {
      await server.stop();
    }
  });
});

const queueOf = (page: Page): Locator => page.locator("main ol > li > a");
const openIdea = (page: Page): Locator => page.locator("#desk-idea");

/** To the next idea, whose title has the focus then, and back. */
async function walk(page: Page): Promise<void> {
  const first = (await openIdea(page).textContent()) ?? "";
  await nextIdea(page);
  await page.keyboard.press("k");
  await expect(openIdea(page)).toHaveText(first);
}

async function nextIdea(page: Page): Promise<void> {
  const before = (await openIdea(page).textContent()) ?? "";
  await page.keyboard.press("j");
  await expect(openIdea(page)).not.toHaveText(before);
  await expect(openIdea(page)).toBeFocused();
}

/** The list shows the open idea, also when it is the last of twenty. */
async function seeOpenInList(page: Page): Promise<void> {
  const last = queueOf(page).last();
  await page.goto((await last.getAttribute("href")) ?? "");
  await expect(last).toHaveAttribute("aria-current", "true");
  await expect(last).toBeInViewport();
  await page.goto("/desk");
}

interface ActOnMany {
  act: "owner" | "archive" | "merge";
  /** How many are ticked, and how many of them change. */
  ticked: number;
  changed: number;
  button: "triage:bulk.do" | "triage:bulk.archive.do" | "triage:bulk.merge.do";
  fill?: (desk: AtDesk) => Promise<void>;
}

const actsOnMany: ActOnMany[] = [
  {
    ...{ act: "owner", ticked: 1, changed: 1, button: "triage:bulk.do" },
    fill: ({ page, hands, say }) =>
      hands.choose(page.getByLabel(say("triage:owner.label")), "Thea Osterloh"),
  },
  {
    ...{ act: "archive", ticked: 2, changed: 2, button: "triage:bulk.archive.do" },
    fill: ({ page, hands }) => hands.write(page.locator("#archive-note"), why),
  },
  { act: "merge", ticked: 2, changed: 1, button: "triage:bulk.merge.do" },
];

/** What is ticked is changed at once, archived, merged, taken back each time, and all is as it was. */
async function changeManyAndBack(desk: AtDesk): Promise<void> {
  for (const each of actsOnMany) {
    await test.step(`${each.act} of many`, () => changeAndBack(desk, each));
  }
}

async function changeAndBack(desk: AtDesk, { act, ticked, changed, button, fill }: ActOnMany) {
  const { page, hands, say } = desk;
  const press = (name: string) =>
    hands.press(page.getByRole("button", { name, exact: true }).filter({ visible: true }));
  for (let box = 0; box < ticked; box++) {
    if (box > 0) await nextIdea(page);
    await page.keyboard.press("x");
  }
  await hands.tool("b", say("desk:select.change"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say("triage:bulk.title", { count: ticked }),
  );
  await hands.press(page.locator("summary", { hasText: say(`triage:bulk.acts.${act}`) }));
  await fill?.(desk);
  await press(say("triage:bulk.preview"));
  await press(say(button, { count: changed }));
  await expect(page.getByText(say("triage:bulk.did.changed", { count: changed }))).toBeVisible();
  await press(say("triage:bulk.undo"));
  await expect(page.getByText(say("triage:bulk.takenBack", { count: changed }))).toBeVisible();
  await hands.press(page.getByRole("link", { name: say("triage:bulk.back") }));
  await expect(queueOf(page)).toHaveCount(Object.keys(answers).length);
}

/** Answers what is open, one idea after another, until nobody is owed anything. */
async function clear(desk: AtDesk): Promise<Map<string, string>> {
  const { page, say } = desk;
  await expect(queueOf(page)).toHaveCount(Object.keys(answers).length);
  const paths = await pathsOf(page);
  expect([...paths.keys()].sort()).toEqual(Object.keys(answers).sort());
  for (let left = paths.size; left > 0; left--) {
    const title = (await openIdea(page).textContent()) ?? "";
    await test.step(title, () => answer(desk, title, left - 1));
  }
  await expect(page.getByText(say("desk:queues.owed.empty"))).toBeVisible();
  return paths;
}

/** Where each idea of the queue has its own page. */
async function pathsOf(page: Page): Promise<Map<string, string>> {
  const links = await queueOf(page).all();
  const pairs = links.map(async (link) => {
    const title = (await link.locator("span").first().textContent()) ?? "";
    const id = new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get(
      "idea",
    );
    return [title, `/ideas/${id}`] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** What leads on or takes back is done where the desk shows one idea less. */
async function answer(desk: AtDesk, title: string, left: number): Promise<void> {
  const acts = answers[title] ?? [];
  for (const [index, act] of acts.entries()) {
    await act(desk);
    const next = acts[index + 1];
    if (next === undefined || next === undo) await expect(queueOf(desk.page)).toHaveCount(left);
  }
}

async function seeWhatCameOfIt(page: Page, paths: Map<string, string>): Promise<void> {
  const main = page.getByRole("main");
  const at = (title: string) => page.goto(paths.get(title) ?? "");
  await at(jingle);
  await expect(main).toContainText(why);
  await expect(main).toContainText("If ten more bars asked us for it.");
  await at(gasket);
  await expect(main).toContainText("We build it, and begin with the Lotse.");
  for (const [merged, canonical] of Object.entries(twins)) {
    await at(merged);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(canonical);
  }
  await page.goto("/roadmap");
  await expect(main).toContainText(flash);
  await page.goto("/desk?queue=mine");
  await expect(main).toContainText(flash);
}
