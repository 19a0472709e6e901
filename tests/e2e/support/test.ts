import { type BrowserContext, test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** The tests of the product: `another()` opens the site for one more person. */
export const test = base.extend<{ another: () => Promise<Page> }>({
  another: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
