import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * The tests of the product: `another()` opens the site for one more person, `bare()` for one who has it show
 * neither script nor style nor picture, for what only has to be there before a test begins. Each person comes from an
 * address of their own, as behind a proxy, so that what one address may do in a minute is not shared.
 */
export const test = base.extend<{
  another: (options?: BrowserContextOptions) => Promise<Page>;
  bare: () => Promise<Page>;
}>({
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
      const context = await browser.newContext({
        extraHTTPHeaders: fromOwnAddress(),
        ...options,
      });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
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

/** What else is unseen of a page that does not come to work: errors of its script, and what it did not get. */
function hearTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) =>
    troubles.push(`${request.failure()?.errorText}: ${request.url()}`),
  );
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
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
