import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page: by the keys alone, or by pointing. */
export interface Hands {
  /** Does what the key of the desk does, or presses what it stands at. */
  tool(key: string, name: string): Promise<void>;
  press(control: Locator): Promise<void>;
  write(field: Locator, words: string): Promise<void>;
  choose(select: Locator, option: string): Promise<void>;
}

/** More stops than any page has. */
const STOPS = 150;

/** Nothing but keys: Tab leads everywhere, and what has the focus is worked as anybody would. */
export function keysOf(page: Page): Hands {
  const { keyboard } = page;
  const isReached = (control: Locator) =>
    control.evaluate((node) => node === document.activeElement);
  const reach = async (control: Locator) => {
    await expect(control).toBeVisible();
    const isBehind = await control.evaluate((node) => {
      const from = document.activeElement ?? document.body;
      return (from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    for (let stop = 0; stop < STOPS && !(await isReached(control)); stop++) {
      await keyboard.press(isBehind ? "Shift+Tab" : "Tab");
    }
    await expect(control).toBeFocused();
  };
  return {
    tool: (key) => keyboard.press(key),
    async press(control) {
      await reach(control);
      const isBox = await control.evaluate((node) => node.matches("input"));
      await keyboard.press(isBox ? "Space" : "Enter");
    },
    async write(field, words) {
      await reach(field);
      await keyboard.insertText(words);
    },
    async choose(select, option) {
      await reach(select);
      await keyboard.type(option);
      await expect(select.locator("option:checked")).toHaveText(option);
    },
  };
}

/** Touch or mouse, on a page without script: every tool is opened by pointing at it. */
export function fingersOf(page: Page): Hands {
  return {
    tool: (_key, name) =>
      page.locator("main summary, main a, main button").filter({ hasText: name }).first().click(),
    press: (control) => control.click(),
    write: (field, words) => field.fill(words),
    choose: async (select, option) => {
      await select.selectOption(option);
    },
  };
}
