import type { Page } from "@playwright/test";
import { type ScriptedSmtp, startScriptedSmtp } from "../support/scripted-smtp";
import { type OwnServer, startOwnServer } from "./support/own-server";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const admin = { name: "Ida Brandt", email: "ida@roastery.example", password: "four words in row" };
const invited = ["taken@cafe.example", "later@cafe.example", "gone@cafe.example"] as const;

const words = {
  later: "451 4.7.1 Greylisted, come back in a minute",
  gone: "550 5.1.1 No such mailbox here",
  down: "554 5.3.2 No service for you",
};

for (const script of [true, false]) {
  test.describe(`mail ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    /** What the mail server does at this moment. */
    let mood: "strict" | "kind" | "down";
    let smtp: ScriptedSmtp;
    let server: OwnServer;

    test.beforeAll(async () => {
      mood = "strict";
      smtp = await startScriptedSmtp((step, _connection, line) => {
        if (mood === "down") return step === "greeting" ? words.down : undefined;
        if (step !== "RCPT") return undefined;
        if (line.includes("gone@")) return words.gone;
        return mood === "strict" && line.includes("later@") ? words.later : undefined;
      });
      server = await startOwnServer(test.info().project.name, { SMTP_URL: smtp.url });
    });
    test.afterAll(async () => {
      await server.stop();
      await smtp.stop();
    });

    test("that waits, left, was put off or given up says so, and can be sent again", async ({
      browser,
    }) => {
      const context = await browser.newContext({ baseURL: server.address });
      const page = await context.newPage();
      await test.step("the first admin sets the community up", () => setUp(page, server));
      await test.step("a test mail shows every word", () => testMail(page));
      await test.step("the log tells the fate of each mail", () => readLog(page));
      mood = "kind";
      await test.step("what was put off is sent again", () => sendAgain(page));
      expect(smtp.messages.map((message) => /^To: (.*)$/m.exec(message)?.[1]?.trim())).toEqual([
        admin.email,
        invited[0],
        invited[1],
      ]);
      mood = "down";
      await test.step("while no mail goes out, every page warns", () => readWarnings(page));
      await context.close();
    });
  });
}

async function setUp(page: Page, { setupLink }: OwnServer) {
  await page.goto(setupLink);
  const say = await wordsOf(page);
  await page.getByLabel(say("people:setup.siteName")).fill("Roastery");
  await page.getByLabel(say("people:fields.name"), { exact: true }).fill(admin.name);
  await page.getByLabel(say("people:fields.email")).fill(admin.email);
  await page.getByLabel(say("people:fields.password"), { exact: true }).fill(admin.password);
  await page.getByRole("button", { name: say("people:setup.send") }).click();
  await expect(page.getByText(say("people:notices.setUp"))).toBeVisible();
}

async function testMail(page: Page) {
  await page.goto("/admin/mail");
  const say = await wordsOf(page);
  await expect(page.getByText(say("notifications:outbox.emptyBody"))).toBeVisible();
  await page.getByRole("link", { name: say("notifications:test.link") }).click();
  await expect(page.getByLabel(say("people:fields.email"))).toHaveValue(admin.email);
  await page.getByRole("button", { name: say("notifications:test.send") }).click();
  const result = page.getByRole("region", { name: say("notifications:test.result") });
  await expect(result).toContainText(say("notifications:test.verdicts.accepted"));
  const said = result.getByRole("listitem");
  await expect(said.first()).toContainText("220 scripted");
  await expect(said.filter({ hasText: `RCPT TO:<${admin.email}>` })).toContainText(
    "250 2.1.5 fine",
  );
}

async function invite(page: Page, addresses: readonly string[]) {
  await page.goto("/invitations/new");
  const say = await wordsOf(page);
  await page.getByLabel(say("people:invitations.addresses")).fill(addresses.join("\n"));
  await page.getByRole("button", { name: say("people:invitations.send") }).click();
  await expect(page.getByText(say("people:notices.invited"))).toBeVisible();
}

const rowOf = (page: Page, address: string) => page.getByRole("row").filter({ hasText: address });

/** Comes again until the mail to the address is told so. */
async function seeFate(page: Page, address: string, told: readonly string[]) {
  await expect(async () => {
    await page.goto("/admin/mail");
    for (const each of told) {
      await expect(rowOf(page, address)).toContainText(each, { timeout: 200 });
    }
  }).toPass({ intervals: [100] });
}

async function readLog(page: Page) {
  await invite(page, invited);
  const say = await wordsOf(page);
  const [taken, later, gone] = invited;
  await seeFate(page, taken, [say("notifications:outbox.states.sent")]);
  await seeFate(page, later, [
    say("notifications:outbox.states.deferred"),
    say("notifications:outbox.failures.deferred"),
    words.later,
  ]);
  await seeFate(page, gone, [
    say("notifications:outbox.states.dead"),
    say("notifications:outbox.failures.bounced"),
    words.gone,
  ]);
  await page.getByRole("link", { name: say("notifications:outbox.states.dead") }).click();
  await expect(rowOf(page, taken)).toHaveCount(0);
  await expect(rowOf(page, gone)).toHaveCount(1);
}

async function sendAgain(page: Page) {
  const [, later] = invited;
  await page.goto("/admin/mail");
  const say = await wordsOf(page);
  await rowOf(page, later).getByRole("link").click();
  const tries = page.getByRole("table", { name: say("notifications:outbox.log.title") });
  await expect(tries).toContainText(words.later);
  await page.getByRole("button", { name: say("notifications:outbox.retry") }).click();
  await expect(page.getByText(say("notifications:outbox.retried"))).toBeVisible();
  await seeFate(page, later, [say("notifications:outbox.states.sent")]);
  await rowOf(page, later).getByRole("link").click();
  await expect(tries.getByRole("row")).toHaveCount(3);
}

async function readWarnings(page: Page) {
  const say = await wordsOf(page);
  const warning = page.getByText(say("notifications:health.trouble"), { exact: true });
  await expect(warning).toHaveCount(0);
  await invite(page, ["next@cafe.example"]);
  await seeFate(page, "next@cafe.example", [say("notifications:outbox.failures.trouble")]);
  for (const path of ["/admin", "/admin/boards", "/admin/people", "/admin/activity"]) {
    await page.goto(path);
    await expect(warning).toBeVisible();
    await expect(page.getByText(words.down)).toBeVisible();
  }
  await page.getByRole("link", { name: say("notifications:health.look.trouble") }).click();
  await page.getByRole("button", { name: say("notifications:test.send") }).click();
  const result = page.getByRole("region", { name: say("notifications:test.result") });
  await expect(result).toContainText(say("notifications:test.verdicts.turnedAway"));
  await expect(result.getByText(say("notifications:test.failed"))).toBeVisible();
}
