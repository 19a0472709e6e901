import { atWork, only } from "./support/forms";
import { signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const product = "mara.lindqvist@brasa.example";
const admin = "thea.osterloh@brasa.example";
/** Of customers, who read German and English. */
const inside = "mina@kaffeewerk-sued.example";
const outside = "giulia@caffetramontana.example";

for (const script of [true, false]) {
  test.describe(`segments ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("say who belongs together, and open a board to them alone", async ({ page, another }) => {
      const [segment, board] = [only("Read German"), only("Inner circle")];
      await signIn(page, product);
      await page.goto("/segments/new");
      const say = await wordsOf(page);
      await page.getByLabel(say("segments:form.name")).fill(segment);
      const add = page.getByRole("button", { name: say("segments:editor.add") });
      if (script) await atWork(add);
      const next = page.getByLabel(say("segments:editor.next", { number: 1 }));
      for (const field of ["language", "kind"] as const) {
        await next.selectOption(field);
        await add.click();
        const added = say("segments:editor.operator", { field: say(`segments:fields.${field}`) });
        await expect(page.getByLabel(added)).toBeVisible();
      }
      await expect(page.getByLabel(say("segments:form.name"))).toHaveValue(segment);
      const value = (field: string, of: string) =>
        page.getByRole("checkbox", { name: say("segments:editor.value", { field, value: of }) });
      await value(say("segments:fields.language"), "Deutsch").check();
      await value(say("segments:fields.kind"), say("segments:kinds.customer")).check();
      if (!script) await page.getByRole("button", { name: say("segments:count.count") }).click();
      await expect(page.getByRole("status").filter({ hasText: /[1-9]/ })).toBeVisible();
      await page
        .getByRole("button", { name: say("shared:actions.save") })
        .last()
        .click();
      await expect(page.getByRole("heading", { name: segment })).toBeVisible();

      const room = await signIn(await another(), admin);
      await room.goto("/admin/boards/new");
      const speak = await wordsOf(room);
      await room.getByLabel(speak("admin:boards.name"), { exact: true }).fill(board);
      await room.getByRole("radio", { name: speak("admin:boards.accesses.segments") }).check();
      await room.getByRole("checkbox", { name: segment }).check();
      await room.getByRole("button", { name: speak("shared:actions.save") }).click();
      await expect(room.getByRole("link", { name: board })).toBeVisible();

      const [reader, other] = [
        await signIn(await another(), inside),
        await signIn(await another(), outside),
      ];
      await reader.goto("/ideas");
      await expect(reader.getByRole("link", { name: board }).first()).toBeVisible();
      await other.goto("/ideas");
      await expect(other.getByRole("link", { name: board })).toHaveCount(0);
    });
  });
}
