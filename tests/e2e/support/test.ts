import { type BrowserContext, test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * The tests of the product: `another()` opens the site for one more person. Each person comes from an
 * address of their own, as behind a proxy, so that what one address may do in a minute is not shared.
 */
export const test = base.extend<{ another: () => Promise<Page> }>({
  extraHTTPHeaders: async ({ browserName: _ }, use) => use(fromOwnAddress()),
  another: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ extraHTTPHeaders: fromOwnAddress() });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

let count = 0;

/** Addresses of a network for private use; processes that run side by side have different ones. */
function fromOwnAddress(): Record<string, string> {
  count += 1;
  const number = (process.pid % 250) * 65_536 + count;
  const parts = [16, 8, 0].map((shift) => (number >> shift) & 255);
  return { "X-Forwarded-For": `10.${parts.join(".")}` };
}
