import { expect, type Page } from "@playwright/test";
import { only } from "./forms";
import { comment, postIdeas } from "./ideas";
import type { Scene } from "./pages";
import { be, signIn } from "./people";
import { wordsOf } from "./words";

/** Of the demo, whose filling always gives the same numbers. */
const OF_THE_DEMO = { answered: 53, item: 10 };

/** The person of that address as an admin of their own, signed in, and what stands behind the pages. */
export async function makeScene(
  bare: () => Promise<Page>,
  handle: string,
  email: string,
): Promise<{ page: Page; scene: Scene }> {
  const person = await makeAdmin(await bare(), handle);
  const page = await signIn(await bare(), email);
  const [untouched, taken] = await postIdeas(page, ["A quiet lid", "A louder bell"].map(only));
  if (!untouched || !taken) throw new Error("two ideas, please");
  await page.goto(taken.path);
  await comment(page, "Mine squeaks.");
  const ownComment = await numberIn(page, "/comments/");
  await takeUp(await bare(), page, taken.number);
  await page.goto(`/ideas/${OF_THE_DEMO.answered}`);
  const commentId = await numberIn(page, "/comments/", "article a");
  const extension = await numberIn(page, "/comments/", "ul a");
  const board = await numberIn(await at(page, "/admin/boards"), "/admin/boards/");
  const fields = `/admin/boards/${board}/fields/`;
  const scene: Scene = {
    ...OF_THE_DEMO,
    person,
    ownComment,
    untouched: untouched.number,
    taken: taken.number,
    comment: commentId,
    report: await reported(page, commentId),
    checklistItem: await addChecklistItem(page, untouched.number),
    view: await saveView(page),
    bulkChange: await changeMany(page, untouched.number),
    extension,
    board,
    field: await numberIn(await at(page, `/admin/boards/${board}`), fields),
    status: await numberIn(await at(page, "/admin/statuses"), "/admin/statuses/"),
    tag: await numberIn(await at(page, "/admin/tags"), "/admin/tags/"),
    tagGroup: await numberIn(await at(page, "/admin/tags"), "/admin/tags/groups/"),
    accountField: await numberIn(await at(page, "/admin/account-fields"), "/admin/account-fields/"),
    account: await numberIn(await at(page, "/accounts"), "/accounts/"),
    ...(await findDeal(page)),
    ...(await findCase(page)),
    segment: await numberIn(await at(page, "/segments"), "/segments/"),
    template: await numberIn(await at(page, "/desk/templates"), "/desk/templates/"),
    question: await numberIn(await at(page, "/desk/questions"), "/desk/questions/"),
    ...(await speakOfPlan(page, OF_THE_DEMO.item)),
    member: await numberIn(await at(page, "/admin/people?q=lena"), "/admin/people/"),
    statement: await sayWhatItCosts(page, untouched.number),
    draft: await beginToWrite(page),
    ...(await letMailsBeWritten(page, email, untouched.title)),
  };
  return { page, scene };
}

/** What the reader says and decides about an item, and puts within reach. */
async function speakOfPlan(page: Page, item: number) {
  const headers = { Origin: new URL(page.url()).origin };
  const plan = `/roadmap/${item}`;
  const send = async (path: string, form: Record<string, string>) =>
    (await page.request.post(`${plan}${path}`, { headers, form })).url();
  const row = { kind: "risk", body: "The lid rattles.", bearer: "customer" };
  const graded = { ...row, likelihood: "2", impact: "2" };
  const ownRow = Number((await send("/register/new", graded)).split("/").at(-1));
  const said = new URL(await send("/talk", { body: "How loud is it?", kind: "question" }));
  await send("/decisions/new", { what: "A softer lid", why: "Eleven of you asked for it." });
  const url = "https://example.com/lid";
  await send("/access/new", { kind: "data", title: "Noise, measured", url, audience: "members" });
  return {
    ownRow,
    ownTalk: Number(said.searchParams.get("thread")),
    ownDecision: await numberIn(await at(page, `${plan}/decisions`), `${plan}/decisions/`),
    access: await numberIn(await at(page, `${plan}/access`), `${plan}/access/`),
  };
}

/** The first deal that hangs on something. */
async function findDeal(page: Page): Promise<{ deal: number; need: number }> {
  const deal = await numberIn(await at(page, "/deals"), "/deals/", "td:first-child a");
  return { deal, need: await numberIn(await at(page, `/deals/${deal}`), `/deals/${deal}/needs/`) };
}

/** The case of the demo, and a line of it; a journey makes others meanwhile. */
async function findCase(page: Page): Promise<{ businessCase: number; caseLine: number }> {
  const oldest = "tr:last-child td:first-child a";
  const businessCase = await numberIn(await at(page, "/cases"), "/cases/", oldest);
  const path = `/cases/${businessCase}`;
  return { businessCase, caseLine: await numberIn(await at(page, path), `${path}/lines/`) };
}

async function sayWhatItCosts(page: Page, idea: number): Promise<number> {
  const path = `/ideas/${idea}/evidence`;
  const headers = { Origin: new URL(page.url()).origin };
  const form = { kind: "implication", body: "An hour a day.", amount: "20", unit: "hours_month" };
  await page.request.post(path, { headers, form });
  return numberIn(await at(page, path), "/evidence/");
}

async function reported(page: Page, comment: number): Promise<number> {
  const headers = { Origin: new URL(page.url()).origin };
  await page.request.post(`/comments/${comment}/report`, { headers, form: { reason: "spam" } });
  return numberIn(await at(page, "/desk/reports"), "/desk/reports/");
}

async function addChecklistItem(page: Page, idea: number): Promise<number> {
  const headers = { Origin: new URL(page.url()).origin };
  const list = `/ideas/${idea}/checklist`;
  await page.request.post(list, { headers, form: { item: "Ask the roastery" } });
  return numberIn(await at(page, list), `${list}/`);
}

async function saveView(page: Page): Promise<number> {
  const headers = { Origin: new URL(page.url()).origin };
  const form = { name: only("Mine"), query: "queue=mine" };
  await page.request.post("/desk/views", { headers, form });
  const forms = (await at(page, "/desk/views")).locator('form[action^="/desk/views/"]');
  const action = (await forms.first().getAttribute("action")) ?? "";
  return Number(/\/(\d+)\//.exec(action)?.[1]);
}

/** Nobody owns the idea, as before. */
async function changeMany(page: Page, idea: number): Promise<number> {
  const headers = { Origin: new URL(page.url()).origin };
  const form = { ids: String(idea), act: "owner", confirmed: "1" };
  const answer = await page.request.post("/desk/bulk", { headers, form });
  return Number(/\/(\d+)$/.exec(answer.url())?.[1]);
}

/** A draft, as the page's script sends it. */
async function beginToWrite(page: Page): Promise<string> {
  const key = "idea-that-waits";
  const headers = { Origin: new URL(page.url()).origin };
  const form = { draftVersion: "0", title: "A softer click" };
  await page.request.post(`/drafts/${key}`, { headers, form });
  return key;
}

async function at(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  return page;
}

/** The number in the first link of the page's own part that leads to `<prefix><number>`. */
async function numberIn(page: Page, prefix: string, within = "a"): Promise<number> {
  const hrefs = await page
    .getByRole("main")
    .locator(`${within}[href^="${prefix}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const numbers = hrefs.map((href) =>
    Number(/^(\d+)(?:$|\/)/.exec(href.slice(prefix.length))?.[1]),
  );
  const number = numbers.find((each) => each > 0);
  if (!number) throw new Error(`no link to ${prefix} on ${page.url()}`);
  return number;
}

async function makeAdmin(page: Page, handle: string): Promise<number> {
  await be(page, "admin");
  await page.goto(`/admin/people?q=${handle}`);
  const person = await numberIn(page, "/admin/people/");
  await page.goto(`/admin/people/${person}/role`);
  const say = await wordsOf(page);
  await page.getByRole("radio", { name: say("admin:people.roleHints.admin") }).check();
  await page.getByRole("button", { name: say("admin:people.roleSave") }).click();
  await expect(page.getByText(say("shared:notices.saved"))).toBeVisible();
  return person;
}

/** Somebody votes for it, and it gets another status. */
async function takeUp(voter: Page, page: Page, number: number) {
  const headers = { Origin: new URL(page.url()).origin };
  await be(voter, "member");
  await voter.request.post(`/ideas/${number}/vote`, { headers, form: { importance: 1 } });
  await page.goto(`/ideas/${number}/status`);
  const say = await wordsOf(page);
  await page.getByLabel(say("triage:status.choose")).selectOption({ index: 2 });
  await page.getByLabel(say("triage:status.note")).fill("We listen.");
  await page.getByRole("button", { name: say("triage:status.submit") }).click();
  await expect(page.getByText(say("triage:status.done"))).toBeVisible();
}

/** Asks for each mail that leads to a page, and finds the way there in the outbox. */
async function letMailsBeWritten(page: Page, email: string, title: string) {
  const headers = { Origin: new URL(page.url()).origin };
  await page.request.post("/reset", { headers, form: { email } });
  await page.request.post("/login/link", { headers, form: { email } });
  const invited = { addresses: `invited.${email}`, language: "en" };
  await page.request.post("/invitations/new", { headers, form: invited });
  const change = { email: `new.${email}`, currentPassword: "espresso" };
  await page.request.post("/settings/mail", { headers, form: change });
  const receipt = await mailWith(page, title, /\/unsubscribe\/[\w.-]+/);
  return {
    mail: receipt.mail,
    unsubscribeLink: receipt.found,
    resetToken: (await mailWith(page, email, /\/reset\/([\w-]+)/)).found,
    signInToken: (await mailWith(page, email, /\/login\/link\/([\w-]+)/)).found,
    invitationToken: (await mailWith(page, invited.addresses, /\/invitation\/([\w-]+)/)).found,
    invitation: await numberIn(await at(page, "/invitations"), "/invitations/"),
    verifyToken: (await mailWith(page, change.email, /\/verify\/([\w-]+)/)).found,
  };
}

async function mailWith(page: Page, words: string, pattern: RegExp) {
  let answer: { mail: number; found: string } | undefined;
  await expect(async () => {
    await page.goto("/admin/mail");
    const row = page.getByRole("row").filter({ hasText: words });
    const hrefs = await row
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const href of hrefs) {
      await page.goto(href);
      const text = (await page.getByRole("main").textContent()) ?? "";
      const match = pattern.exec(text);
      if (match) answer = { mail: Number(href.split("/").at(-1)), found: match[1] ?? match[0] };
      if (match) return;
    }
    expect(hrefs, `a mail with ${words}`).toEqual("not yet");
  }).toPass();
  if (!answer) throw new Error(`no mail with ${words}`);
  return answer;
}
