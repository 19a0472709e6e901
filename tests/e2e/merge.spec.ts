import { only } from "./support/forms";
import { comment, commentWith, postIdeas } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const author = "beatriz@bardocais.example";

for (const script of [true, false]) {
  test.describe(`product ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("merges a suggested twin, reads what came with it, and takes it back", async ({
      page,
      another,
    }) => {
      const customer = await signIn(await another(), author);
      const name = only("A milk jug that sings");
      const [first, second] = await postIdeas(customer, [name, `${name} loudly`]);
      if (!first || !second) throw new Error("not posted");
      await customer.goto(second.path);
      const said = only("It would wake the neighbours");
      await comment(customer, said);

      await be(page, "product");
      const say = await wordsOf(page);
      await page.goto(`/ideas/${first.number}/merge?return_to=%2Fdesk`);
      await page
        .getByRole("link", { name: say("merges:twins.compareIdea", { title: second.title }) })
        .click();
      await expect(
        page.getByRole("article", {
          name: say("merges:compare.goesOnNamed", { title: first.title }),
        }),
      ).toBeVisible();
      await page.getByRole("link", { name: say("merges:compare.swap") }).click();
      await expect(
        page.getByRole("article", {
          name: say("merges:compare.goesOnNamed", { title: second.title }),
        }),
      ).toBeVisible();
      await page.getByRole("link", { name: say("merges:compare.swap") }).click();
      await page
        .getByRole("button", { name: say("merges:form.submit", { id: first.number }) })
        .click();
      await expect(page.getByText(say("merges:form.done"))).toBeVisible();
      await expect(page).toHaveURL(/\/desk$/);
      await page.goto(first.path);

      await customer.goto(second.path);
      await expect(customer).toHaveURL(new RegExp(`/ideas/${first.number}-`));
      await customer
        .getByRole("link", { name: say("merges:here.showIdea", { title: second.title }) })
        .click();
      await expect(commentWith(customer, said)).toBeVisible();

      await page
        .getByRole("link", { name: say("merges:here.unmergeIdea", { title: second.title }) })
        .click();
      await page.getByRole("button", { name: say("merges:unmerge.submit") }).click();
      await expect(page.getByText(say("merges:unmerge.done"))).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(second.title);
    });
  });
}
