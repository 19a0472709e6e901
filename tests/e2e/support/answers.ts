import { expect, type Locator, type Page } from "@playwright/test";
import { takeYourTime } from "./forms";
import type { Hands } from "./hands";
import type { Words } from "./words";

/** Somebody at the desk: the page, how they work it, and its words. */
export interface AtDesk {
  page: Page;
  hands: Hands;
  say: Words;
}

/** What one does with the idea that is open. */
export type Act = (desk: AtDesk) => Promise<void>;

const button = (page: Page, name: string): Locator =>
  page.getByRole("main").getByRole("button", { name, exact: true });

/** A public comment in one's own words. */
export function comment(words: string): Act {
  return async ({ page, hands, say }) => {
    await hands.write(page.locator("#comment"), words);
    await takeYourTime(page);
    await hands.press(button(page, say("comments:form.send")));
  };
}

/** A public comment that begins with a template. */
export function commentFrom(template: string, begins: RegExp): Act {
  return async ({ page, hands, say }) => {
    await hands.press(page.locator("summary", { hasText: say("answering:chooser.label") }));
    await hands.choose(page.locator("#comment-template"), template);
    await hands.press(button(page, say("answering:chooser.insert")));
    await expect(page.locator("#comment")).toHaveValue(begins);
    await takeYourTime(page);
    await hands.press(button(page, say("comments:form.send")));
  };
}

/** The official answer, which has a page of its own. */
export function respond(words: string): Act {
  return async ({ page, hands, say }) => {
    await hands.tool("r", say("triage:tools.respond"));
    await hands.write(page.getByLabel(say("triage:response.body")), words);
    await hands.press(button(page, say("triage:response.publish")));
  };
}

/** The first of the bank's questions. */
export const ask: Act = async ({ page, hands, say }) => {
  await hands.tool("q", say("triage:tools.ask"));
  const choices = page.getByRole("region", { name: say("answering:ask.choose") });
  const first = choices.getByRole("link").first();
  const question = (await first.textContent()) ?? "";
  await hands.press(first);
  await expect(page.getByLabel(say("answering:ask.body"))).toHaveValue(question);
  await hands.press(button(page, say("answering:ask.send")));
};

/** A status with the note that says why. */
export function setStatus(status: string, note: string, where?: string): Act {
  return async ({ page, hands, say }) => {
    await hands.tool("s", say("triage:tools.status"));
    await hands.choose(page.getByLabel(say("triage:status.choose")), status);
    if (where) await hands.write(page.getByLabel(say("triage:status.possibleWhere")), where);
    await hands.write(page.getByLabel(say("triage:status.note")), note);
    await hands.press(button(page, say("triage:status.submit")));
  };
}

/** A no: its reason, why, and what would change our mind. */
export function decline(reason: "too_costly" | "too_few" | "strategy", why: string): Act {
  return async ({ page, hands, say }) => {
    await hands.tool("s", say("triage:tools.status"));
    await hands.choose(page.getByLabel(say("triage:status.choose")), "Declined");
    const reasons = page.getByLabel(say("triage:status.reason"), { exact: true });
    await hands.choose(reasons, say(`triage:reasons.${reason}`));
    await hands.write(page.getByLabel(say("triage:status.note")), why);
    const mind = page.getByLabel(say("triage:status.wouldChange"));
    await hands.write(mind, "If ten more bars asked us for it.");
    await hands.press(button(page, say("triage:status.submit")));
  };
}

/** Into the suggested twin. */
export function mergeInto(twin: string): Act {
  return async ({ page, hands, say }) => {
    await hands.tool("m", say("triage:tools.merge"));
    const compare = say("merges:twins.compareIdea", { title: twin });
    await hands.press(page.getByRole("link", { name: compare }));
    const goesOn = say("merges:compare.goesOnNamed", { title: twin });
    await expect(page.getByRole("article", { name: goesOn })).toBeVisible();
    await hands.press(page.getByRole("main").locator("form button").last());
  };
}

/**
 * Onto the roadmap, as an item of its own, with a reason, since little is known of it. That is no
 * answer yet, so one comes back to the idea.
 */
export const promote: Act = async ({ page, hands, say }) => {
  const title = (await page.locator("#desk-idea").textContent()) ?? "";
  await hands.tool("p", say("triage:tools.promote"));
  await hands.write(page.getByLabel(say("roadmap:gate.reason")), "The firmware has it already.");
  await hands.press(button(page, say("roadmap:promote.submit")));
  await expect(page.getByText(say("roadmap:promote.done"))).toBeVisible();
  await hands.tool("k", say("desk:pane.previous"));
  await expect(page.locator("#desk-idea")).toHaveText(title);
};

/** The first of the tags; the idea stays open. */
export const tag: Act = async ({ page, hands, say }) => {
  await hands.tool("t", say("triage:tools.tags"));
  await hands.press(page.getByRole("main").locator("input[name=tags]").first());
  await hands.press(button(page, say("triage:tags.submit")));
  await expect(page.getByText(say("triage:tags.done"))).toBeVisible();
};

/** To somebody of the company; the idea stays open. */
export function assignTo(name: string): Act {
  return async ({ page, hands, say }) => {
    await hands.tool("o", say("triage:tools.owner"));
    await hands.choose(page.getByLabel(say("triage:owner.label")), name);
    await hands.press(button(page, say("triage:owner.submit")));
    await expect(page.getByText(say("triage:owner.done"))).toBeVisible();
  };
}

/** Takes the last step back. */
export const undo: Act = async ({ page, hands, say }) => {
  await hands.tool("u", say("triage:undo.button"));
  await expect(page.getByText(say("desk:undo.done"))).toBeVisible();
};
