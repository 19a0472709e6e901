import { only } from "./support/forms";
import { comment, postIdeas } from "./support/ideas";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { wordsOf } from "./support/words";

const LINK = "https://example.org/how-to-descale";

test("a page is printed as what there is to read, in black on white", {
  tag: "@sqlite",
}, async ({ page }) => {
  await be(page, "member");
  const [idea] = await postIdeas(page, [only("A lid that closes softly")]);
  await page.goto(idea?.path ?? "");
  await comment(page, `It is done elsewhere: ${LINK}`);
  const say = await wordsOf(page);
  const shown = page.getByRole("heading", { level: 1 });
  const hidden = [
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByRole("navigation").first(),
    page.getByRole("link", { name: say("comments:item.edit"), exact: true }).first(),
    page.getByRole("textbox").last(),
  ];
  for (const each of hidden) await expect(each).toBeVisible();
  await expect(page.getByText(new URL(page.url()).pathname)).toBeHidden();

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(shown).toBeVisible();
  await expect(page.getByText("It is done elsewhere")).toBeVisible();
  for (const each of hidden) await expect(each).toBeHidden();
  expect(await page.locator("main form, main button").filter({ visible: true }).count()).toBe(2);
  // Where it stood, for who reads it on paper.
  await expect(page.getByText(new URL(page.url()).pathname)).toBeVisible();
  expect(await page.evaluate(paleTexts)).toEqual([]);
  const address = page.getByRole("link", { name: LINK }).first();
  expect(await address.evaluate((link) => getComputedStyle(link, "::after").content)).toContain(
    LINK,
  );
});

/** Runs in the page: the texts that are not dark, or do not stand on white. */
function paleTexts(): string[] {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const lightness = (colour: string) => {
    if (!paint) throw new Error("no canvas");
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
    return alpha < 255 ? undefined : (red + green + blue) / 3;
  };
  const ground = (node: Element | null): number =>
    node ? (lightness(getComputedStyle(node).backgroundColor) ?? ground(node.parentElement)) : 255;
  return [...document.querySelectorAll("main *")]
    .filter((node) => node.checkVisibility() && [...node.childNodes].some(isText))
    .filter((node) => (lightness(getComputedStyle(node).color) ?? 0) > 90 || ground(node) < 220)
    .map((node) => node.textContent ?? "");

  function isText(node: Node) {
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "";
  }
}
