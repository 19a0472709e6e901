import type { Page } from "@playwright/test";
import { drawn } from "../support/pictures";
import { atWork, only, takeYourTime } from "./support/forms";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const alt = "A red and a blue half";
/** Nothing similar is shown on the way, so that one press posts it. */
const unlikeAnything = "Zebrawood quokka";

for (const script of [true, false]) {
  test.describe(`pictures ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("stand in an idea, and for a person", async ({ page }) => {
      test.slow();
      const picture = { name: "half.png", mimeType: "image/png", buffer: await png() };
      await page.goto("/rules");
      await be(page, "member");
      await test.step("one is added to the text, with words", () => add(page, picture, script));
      await test.step("the idea shows it", () => post(page));
      await test.step("a file that is none is refused", () => refuse(page, script));
      await test.step("another stands for the person", () => face(page, picture));
    });
  });
}

test("a picture is pasted into a comment", { tag: "@sqlite" }, async ({ page }) => {
  await page.goto("/ideas");
  await be(page, "member");
  await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
  const say = await wordsOf(page);
  const field = page.getByLabel(say("comments:form.label"), { exact: true });
  await atWork(field);
  await field.focus();
  const bytes = [...(await png())];
  await field.evaluate((node, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(data)], "shot.png", { type: "image/png" }));
    node.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, bytes);
  const words = page.getByLabel(say("pictures:add.alt"));
  await expect(words).toBeFocused();
  await words.fill("Two halves");
  await words.press("Enter");
  await expect(field).toHaveValue(/^!\[Two halves\]\(\/pictures\/[^)]+\)\n$/);
  await expect(field).toBeFocused();
});

const png = () => drawn(900, 600).png().toBuffer();

type File = { name: string; mimeType: string; buffer: Buffer };

async function add(page: Page, picture: File, script: boolean) {
  await page.goto("/ideas/new");
  const say = await wordsOf(page);
  await page.getByLabel(say("intake:form.title")).fill(only(unlikeAnything));
  await page.getByLabel(say("intake:form.board")).selectOption({ label: "Machines" });
  const body = page.getByLabel(say("intake:form.body"));
  await body.fill("It looks like this:");
  if (script) await atWork(body);
  await page.getByText(say("pictures:add.title")).click();
  await page.getByLabel(say("pictures:add.file"), { exact: true }).setInputFiles(picture);
  await page.getByLabel(say("pictures:add.alt")).fill(alt);
  await page.getByRole("button", { name: say("pictures:add.put") }).click();
  await expect(body).toHaveValue(/^It looks like this:\s+!\[A red and a blue half\]\(\/pictures\//);
  const preview = page.getByRole("region", { name: say("writing:preview.title") });
  await expect(preview.getByRole("img", { name: alt })).toBeVisible();
}

async function post(page: Page) {
  const say = await wordsOf(page);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("intake:form.post") }).click();
  await expect(page).toHaveURL(/\/ideas\/\d+/);
  const picture = page.getByRole("img", { name: alt });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((node: HTMLImageElement) => node.naturalWidth))
    .toBeGreaterThan(0);
}

async function refuse(page: Page, script: boolean) {
  const say = await wordsOf(page);
  const field = page.getByLabel(say("comments:form.label"), { exact: true });
  if (script) await atWork(field);
  await field.fill("My words stay.");
  await page.getByText(say("pictures:add.title")).click();
  const drawing = { name: "a.png", mimeType: "image/png", buffer: Buffer.from("<svg/>") };
  await page.getByLabel(say("pictures:add.file"), { exact: true }).setInputFiles(drawing);
  await takeYourTime(page);
  await page.getByRole("button", { name: say("pictures:add.put") }).click();
  await expect(page.getByText(say("pictures:errors.kind"))).toBeVisible();
  await expect(field).toHaveValue("My words stay.");
}

async function face(page: Page, picture: File) {
  await page.goto("/settings/picture");
  const say = await wordsOf(page);
  await page.locator("input[type=file]").setInputFiles(picture);
  await page.getByRole("button", { name: say("pictures:form.save") }).click();
  // The demo's people have a picture already, so that one alone does not say that this one is saved.
  await expect(page.getByText(say("pictures:form.saved"))).toBeVisible();
  await expect(page.getByRole("img", { name: say("pictures:form.current") })).toBeVisible();
  await page.getByRole("button", { name: say("pictures:form.remove") }).click();
  await expect(page.getByText(say("pictures:form.none"))).toBeVisible();
}
