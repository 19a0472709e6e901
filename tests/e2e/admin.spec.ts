import { only } from "./support/forms";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

test("the admin makes a board, and retires it", { tag: "@sqlite" }, async ({ page, another }) => {
  await page.goto("/rules");
  await be(page, "admin");
  const say = await wordsOf(page);
  const name = only("Merchandise");
  await page.goto("/admin/boards");
  await page.getByRole("link", { name: say("admin:boards.new") }).click();
  await page.getByLabel(say("admin:boards.name"), { exact: true }).fill(name);
  await page.getByRole("radio", { name: say("admin:boards.accessHints.public") }).check();
  await page.getByRole("button", { name: say("shared:actions.save"), exact: true }).click();
  await expect(page.getByText(say("admin:notices.created"))).toBeVisible();

  const visitor = await another();
  await visitor.goto("/ideas/new");
  const options = visitor.getByRole("option", { name });
  await expect(options).toHaveCount(1);

  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: say("admin:form.retire") }).click();
  await page.getByRole("button", { name: say("admin:form.retire") }).click();
  await expect(page.getByText(say("admin:notices.retired"))).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(options).toHaveCount(0);
});

test("the company's colour is everywhere as soon as the admin saves it", {
  tag: "@postgres",
}, async ({ page, another }) => {
  const visitor = await another();
  await visitor.goto("/ideas");
  const accentOf = () => visitor.locator("html").getAttribute("style");
  const before = await accentOf();

  await page.goto("/rules");
  await be(page, "admin");
  const say = await wordsOf(page);
  await page.goto("/admin/community");
  const field = page.getByLabel(say("admin:community.accent"));
  const usual = await field.inputValue();
  for (const colour of ["#9b2242", usual]) {
    await field.fill(colour);
    await page.getByRole("button", { name: say("shared:actions.save"), exact: true }).click();
    await expect(page.getByText(say("shared:notices.saved"))).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
    if (colour === usual) expect(await accentOf()).toBe(before);
    else expect(await accentOf()).not.toBe(before);
    await page.goto("/admin/community");
  }
});

test("who is suspended is signed out everywhere and stays out", { tag: "@postgres" }, async ({
  page,
  another,
}) => {
  const person = await signIn(await another(), "torstein@fjordogbonne.example");
  await person.goto("/inbox");
  const say = await wordsOf(person);
  await expect(person.getByRole("heading", { level: 1 })).toHaveText(
    say("notifications:inbox.title"),
  );

  await page.goto("/rules");
  await be(page, "admin");
  const words = await wordsOf(page);
  await page.goto("/admin/people?q=torstein");
  await page
    .getByRole("table")
    .getByRole("link", { name: /Torstein/ })
    .click();
  await page.getByLabel(words("moderation:suspension.reason")).fill("Sells beans everywhere");
  const suspend = words("moderation:suspension.submit", { name: "" }).trim();
  await page.getByRole("button", { name: suspend }).click();
  await expect(page.getByText(words("admin:notices.suspended"))).toBeVisible();

  await person.goto("/inbox");
  await expect(person).toHaveURL(/\/login/);
  await person.getByLabel(say("people:fields.email")).fill("torstein@fjordogbonne.example");
  await person.getByLabel(say("people:fields.password")).fill("espresso");
  await person
    .getByRole("main")
    .getByRole("button", { name: say("people:signIn.send") })
    .click();
  await expect(person.getByText(say("people:errors.suspended"))).toBeVisible();

  await page.getByRole("button", { name: words("moderation:suspension.restore") }).click();
  await expect(page.getByText(words("admin:notices.unsuspended"))).toBeVisible();
  await signIn(person, "torstein@fjordogbonne.example");
});
