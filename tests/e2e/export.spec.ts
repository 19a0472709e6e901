import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

for (const script of [true, false]) {
  test.describe(`an export ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script, acceptDownloads: true });

    test("holds the ideas of the list from which product came", async ({ page }) => {
      await page.goto("/ideas?board=grinders");
      await be(page, "product");
      const say = await wordsOf(page);
      await page.getByRole("link", { name: say("export:these") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("export:title"));
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: say("export:download") }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}-ideas\.csv$/);
      const rows: { board: string }[] = parse(readFileSync(await file.path()), {
        columns: true,
        bom: true,
      });
      expect(rows.length).toBeGreaterThan(5);
      expect([...new Set(rows.map(({ board }) => board))]).toEqual(["Grinders"]);
      await page.goto("/ideas?board=grinders");
      await be(page, "member");
      await expect(page.getByRole("link", { name: say("export:these") })).toHaveCount(0);
      expect((await page.request.get("/admin/export")).status()).toBe(403);
    });
  });
}
