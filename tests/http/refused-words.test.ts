import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now, SECOND } from "~/platform/clock";
import { sign } from "~/platform/secret.server";
import { type ServedCommunity, serveCommunity } from "./community";

const WORDS = 'The lid drips "only" when it is hot,\nand <b>always</b> on Mondays.';

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

describe("words sent to a form that has gone meanwhile", () => {
  it("stand on the page that says why, to be copied", async () => {
    const { server, member, idea } = served;
    const browser = await server.browserOf(member.id);
    await server.services.database.write((trx) =>
      trx.updateTable("idea").set({ locked_at: now() }).where("id", "=", idea.id).execute(),
    );
    const shownAt = sign(server.services.secret, String(now() - 10 * SECOND));
    const fields = {
      ...{ body: WORDS, stance: "for", shown_at: shownAt },
      password: "correct horse battery staple",
    };

    const page = await browser.post(`/ideas/${idea.id}/comments`, fields);
    expect(page.status).toBe(403);
    expect(page.body).toContain("What you wrote");
    expect(page.body).toContain(
      "The lid drips &quot;only&quot; when it is hot,\nand &lt;b&gt;always&lt;/b&gt; on Mondays.",
    );
    expect(page.body).not.toContain("horse");

    const script = await browser.post(`/ideas/${idea.id}/comments.data`, fields);
    expect(script.status).toBe(403);
    expect(script.body).toContain("only");
    expect(script.body).not.toContain("horse");
  });

  it("are not asked for where nothing was written", async () => {
    const { server, member, idea } = served;
    const browser = await server.browserOf(member.id);
    const page = await browser.post(`/ideas/${idea.id}/pin`, { pinned: "1" });
    expect(page.status).toBe(403);
    expect(page.body).not.toContain("What you wrote");
  });
});
