import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import { sign } from "~/platform/secret.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";

/** Everything that Markdown can do here, and what it must not. */
const corpus = [
  "Plain words,\nin two lines.",
  "# A heading\n\n**Bold**, *italic*, ~~struck~~, `code`.",
  "> What they said\n>\n> > in a quote",
  "- one\n- two\n  1. deeper\n- [x] done\n- [ ] to do",
  "```ts\nconst cupsOfTheMorning = 3 < 4;\n```",
  "| group | tray |\n|:-:|---|\n| left | `water` |",
  "See #12 and @anna-known, not @nobody-here nor mail@anna-known.example; :tada: `:tada: #1 @anna-known` 10:30:45",
  "<script>alert(1)</script><b>bold</b> <img src=x onerror=alert(1)>",
  "[link to the manual](https://example.com) ![picture](https://example.com/a.png) " +
    "![Ours](/pictures/0123456789abcdefghijkl-1280x960/large.webp)",
  "Ein sehr langes Wort: Donaudampfschifffahrtselektrizitätenhauptbetriebswerk ☕ 👩‍👩‍👧",
];

let server: TestServer;
let member: Viewer & { id: number };
let boardId: string;
let ideaId: number;

beforeAll(async () => {
  server = await startTestServer();
  const { database } = server.services;
  member = await makePerson(database, "member", { handle: "anna-known" });
  await database.write((trx) => updateCommunity(trx, { ready: true }));
  const board = await makeBoard(database);
  boardId = String(board.id);
  ideaId = (await makeIdea(database, member, board)).id;
});
afterAll(() => server.stop());

async function preview(body: string): Promise<string> {
  const answer = await (await server.browserOf(member.id)).post("/markdown/preview", { body });
  return JSON.parse(answer.body).html;
}

const shown_at = () => sign(server.services.secret, String(now() - MINUTE));

async function storedHtml(table: "idea" | "comment"): Promise<string> {
  const row = await server.services.database.read
    .selectFrom(table)
    .select("body_html")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.body_html;
}

describe("the preview is the very HTML that is stored", () => {
  it("of an idea", async () => {
    const browser = await server.browserOf(member.id);
    for (const [index, body] of corpus.entries()) {
      const title = `What the preview shows, ${index}`;
      const form = { title, body, boardId, seen: "1", shown_at: shown_at() };
      expect((await browser.post("/ideas/new", form)).status).toBe(303);
      expect(await storedHtml("idea"), body).toBe(await preview(body));
    }
  });

  it("of a comment", async () => {
    const browser = await server.browserOf(member.id);
    for (const body of corpus) {
      const form = { body, shown_at: shown_at() };
      expect((await browser.post(`/ideas/${ideaId}/comments`, form)).status, body).toBe(303);
      expect(await storedHtml("comment"), body).toBe(await preview(body));
    }
  });

  it("links those whom a text mentions, in an idea as in a comment", async () => {
    expect(await preview("@anna-known")).toContain('href="/people/anna-known"');
    expect(await preview("@nobody-here")).not.toContain("href");
  });
});

describe("a comment's form without script", () => {
  it("shows how it will look and posts nothing", async () => {
    const browser = await server.browserOf(member.id);
    const before = await storedHtml("comment");
    const form = { preview: "1", body: "*Soon* enough" };
    const answer = await browser.post(`/ideas/${ideaId}/comments`, form);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("<em>Soon</em> enough");
    expect(answer.body).toContain("*Soon* enough");
    expect(await storedHtml("comment")).toBe(before);
  });

  it("says first that words are missing, and only then that it was quick", async () => {
    const browser = await server.browserOf(member.id);
    const tooFast = { shown_at: sign(server.services.secret, String(now())) };
    const answer = await browser.post(`/ideas/${ideaId}/comments`, { body: "", ...tooFast });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("Please fill this in.");
    expect(answer.body).not.toContain("faster than anyone");
  });
});
