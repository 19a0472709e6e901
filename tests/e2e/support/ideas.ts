import { expect, type Page } from "@playwright/test";
import { takeYourTime } from "./forms";
import { wordsOf } from "./words";

export interface PostedIdea {
  title: string;
  path: string;
  number: number;
}

/** Posts an idea as the person of the page, by the form alone; for tests that begin with one. */
export async function postIdea(page: Page, title: string, board = "Machines"): Promise<PostedIdea> {
  const [idea] = await postIdeas(page, [title], board);
  if (!idea) throw new Error(`not posted: ${title}`);
  return idea;
}

export async function postIdeas(page: Page, titles: string[], board = "Machines") {
  await page.goto("/ideas/new");
  const boardId = (await page.getByRole("option", { name: board }).getAttribute("value")) ?? "";
  const form = {
    shown_at: await page.locator("input[name=shown_at]").inputValue(),
    boardId,
    fieldsOf: boardId,
    seen: "1",
    body: "It would help us every day.",
  };
  await takeYourTime(page);
  const ideas: PostedIdea[] = [];
  for (const title of titles) ideas.push(await send(page, { ...form, title }));
  return ideas;
}

async function send(page: Page, form: Record<string, string>): Promise<PostedIdea> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post("/ideas/new", { form, headers: { Origin: origin } });
  const path = decodeURI(new URL(answer.url()).pathname);
  const number = Number(/^\/ideas\/(\d+)-/.exec(path)?.[1]);
  expect(number, `${answer.status()} ${path}`).toBeGreaterThan(0);
  return { title: form["title"] ?? "", path, number };
}

/** Writes a comment in the form that stands on the idea's page. */
export async function comment(page: Page, body: string): Promise<void> {
  const say = await wordsOf(page);
  await page.getByLabel(say("comments:form.label"), { exact: true }).fill(body);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("comments:form.send"), exact: true }).click();
  await expect(commentWith(page, body)).toBeVisible();
}

export function commentWith(page: Page, body: string) {
  return page.getByRole("article").filter({ hasText: body });
}
