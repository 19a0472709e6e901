import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { withoutFrames } from "../../support/chromium.mjs";

export { expect } from "@playwright/test";

type Open = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * The tests of the product: `another()` opens the site for one more person, `still()` in a browser that draws
 * nothing, to look at pages without acting on them, and `bare()` for one who has it show neither script nor style
 * nor picture, for what only has to be there before a test begins. Each person comes from an address of their own, as
 * behind a proxy, so that what one address may do in a minute is not shared.
 */
export const test = base.extend<{ another: Open; still: Open; bare: () => Promise<Page> }>({
  extraHTTPHeaders: async ({ browserName: _ }, use) => use(fromOwnAddress()),
  page: async ({ page }, use, info) => {
    const troubles = hearTroubles(page);
    await use(page);
    if (info.status === info.expectedStatus || troubles.length === 0) return;
    await info.attach("what the page met", { body: troubles.join("\n") });
  },
  another: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const page = await openIn(browser, options);
      contexts.push(page.context());
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  still: async ({ playwright, launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), ...withoutFrames];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    await use((options) => openIn(browser, options));
    await browser.close();
  },
  bare: async ({ another }, use) => {
    await use(async () => {
      const page = await another({ javaScriptEnabled: false });
      await page.route("**", (route) =>
        route.request().resourceType() === "document" ? route.continue() : route.abort(),
      );
      return page;
    });
  },
});

async function openIn(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: fromOwnAddress(), ...options });
  return context.newPage();
}

/** What else is unseen of a page that does not come to work: errors of its script, and what it did not get. */
function hearTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) =>
    troubles.push(`${request.failure()?.errorText}: ${request.url()}`),
  );
  // Of an answer of 400 and more the browser itself complains; to be told of every answer takes time.
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${message.text()} ${message.location().url}`);
  });
  return troubles;
}

let count = 0;

/** Addresses of a network for private use; processes that run side by side have different ones. */
function fromOwnAddress(): Record<string, string> {
  count += 1;
  const number = (process.pid % 250) * 65_536 + count;
  const parts = [16, 8, 0].map((shift) => (number >> shift) & 255);
  return { "X-Forwarded-For": `10.${parts.join(".")}` };
}
