import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadIdeaFeed } from "~/features/discovery/idea-feed.queries.server";
import { loadIdeasFeed } from "~/features/discovery/ideas-feed.queries.server";
import { loadRoadmapFeed } from "~/features/discovery/roadmap-feed.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { fillCommunity } from "../http/community";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { countQueries } from "../support/query-counter";
import { readAtom } from "./read-feed";

const AT = Date.UTC(2026, 2, 4, 5, 6, 7);
const HARD = {
  title: "A <b>bold</b> title & ]]> and 履歴 مرحبا",
  body_html:
    '<p>See <a href="/ideas/1">this</a>, <a href="#note">a note</a> &amp; ]]&gt;</p><p><img src="/pictures/a/small.webp" srcset="/pictures/a/small.webp 320w, /pictures/a/reading.webp 640w" alt="" /></p>',
  excerpt: "See this \u0001\uFFFE & that",
};

let server: TestServer;
let database: Database;
let author: Awaited<ReturnType<typeof makePerson>>;
let board: Awaited<ReturnType<typeof makeBoard>>;
let idea: Awaited<ReturnType<typeof makeIdea>>;

beforeAll(async () => {
  server = await startTestServer();
  database = server.services.database;
  await fillCommunity(database);
  author = await makePerson(database, "member", { name: "Zoë & <Co>" });
  board = await makeBoard(database, "public", { slug: "pumps", name: "Pumps & more" });
  const times = { created_at: AT, updated_at: AT };
  idea = await makeIdea(database, author, board, { ...HARD, ...times, language: "fr" });
  await database.write((trx) => indexIdea(trx, idea.id));
  await comment({ body_html: "<p>Said aloud.</p>" });
  await comment({ body_html: "<p>Said in secret.</p>", internal: 1 });
  await comment({ body_html: "<p>Said and hidden.</p>", hidden_at: AT });
});
afterAll(() => server.stop());

function comment(values: Partial<NewRow<"comment">>) {
  const said = { idea_id: idea.id, author_id: author.id, body: "x", body_html: "", created_at: AT };
  return database.write((trx) =>
    trx
      .insertInto("comment")
      .values({ ...said, ...values })
      .execute(),
  );
}

const ask = (path: string, headers = {}) => server.browser().get(path, headers);

describe("a feed of ideas", () => {
  it("is read by a feed reader as it was written", async () => {
    const answer = await ask("/feeds/ideas.atom?board=pumps");
    expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const feed = await readAtom(answer.body);
    const { publicUrl } = server.services.env;
    expect(feed).toMatchObject({
      title: "Pumps & more · Ideas · Upwell",
      link: `${publicUrl}/ideas?board=pumps`,
      xmlUrl: `${publicUrl}/feeds/ideas.atom?board=pumps`,
      date: new Date(AT),
    });
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries[0]).toMatchObject({
      guid: `${publicUrl}/ideas/${idea.id}`,
      // The reader leaves out tags of its own accord; the JSON below has every letter.
      title: HARD.title.replace(/<\/?b>/g, ""),
      author: "Zoë & <Co>",
      pubdate: new Date(AT),
      date: new Date(AT),
      categories: ["Pumps & more", "New"],
    });
    expect(feed.entries[0]?.description).toContain(`<a href="${publicUrl}/ideas/1">`);
    expect(feed.entries[0]?.description).toMatch(
      new RegExp(`href="${publicUrl}/ideas/${idea.id}-[^"]+#note"`),
    );
    expect(feed.entries[0]?.description).toContain(`, ${publicUrl}/pictures/a/reading.webp 640w"`);
    expect(answer.body).toContain('<content type="html" xml:lang="fr">');
  });

  it("says the same as JSON", async () => {
    const answer = await ask("/feeds/ideas.json?board=pumps");
    expect(answer.headers.get("Content-Type")).toBe("application/feed+json; charset=utf-8");
    const { publicUrl } = server.services.env;
    expect(JSON.parse(answer.body)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: `${publicUrl}/feeds/ideas.json?board=pumps`,
      home_page_url: `${publicUrl}/ideas?board=pumps`,
      items: [
        {
          id: `${publicUrl}/ideas/${idea.id}`,
          title: HARD.title,
          summary: "See this  & that",
          language: "fr",
          date_published: new Date(AT).toISOString(),
          authors: [{ name: "Zoë & <Co>" }],
        },
      ],
    });
  });

  it("exists for a search and for a status, and is empty where nothing is found", async () => {
    const found = async (search: string) =>
      (await readAtom((await ask(`/feeds/ideas.atom?${search}`)).body)).entries.length;
    expect(await found("q=bold")).toBe(1);
    expect(await found("q=nothinglikethis")).toBe(0);
    expect(await found("status=new&board=pumps")).toBe(1);
    expect(await found("status=declined")).toBe(0);
  });

  it("speaks the language of its address, else the community's, whatever the reader asks for", async () => {
    const headers = { "Accept-Language": "de", Cookie: "language=de" };
    const title = async (path: string) => (await readAtom((await ask(path, headers)).body)).title;
    expect(await title("/feeds/ideas.atom")).toBe("Ideas · Upwell");
    expect(await title("/feeds/ideas.atom?language=de")).toBe("Ideen · Upwell");
  });

  it("is kept for minutes, and is not sent again to who has it", async () => {
    const path = "/feeds/ideas.atom?board=pumps";
    const { headers } = await ask(path);
    expect(headers.get("Cache-Control")).toBe("public, max-age=300");
    expect(headers.get("Last-Modified")).toBe(new Date(AT).toUTCString());
    expect(headers.has("Set-Cookie")).toBe(false);
    const fresh = { "Cache-Control": "max-age=0" };
    const known = { "If-None-Match": headers.get("ETag") ?? "", ...fresh };
    expect((await ask(path, known)).status).toBe(304);
    const since = { "If-Modified-Since": headers.get("Last-Modified") ?? "", ...fresh };
    expect((await ask(path, since)).status).toBe(304);
    expect((await ask(path, { ...since, "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("is the same for who is signed in", async () => {
    const path = "/feeds/ideas.atom?mine=1&followed=1";
    const member = await server.browserOf(author.id);
    expect((await member.get(path)).body).toBe((await ask(path)).body);
  });
});

describe("the feed of the changelog", () => {
  it("has what is out, as everybody may read it, in both formats", async () => {
    const entry = (values: Partial<NewRow<"changelog_entry">>) => ({
      ...{ title: HARD.title, for_whom: "Who waits", body: "x", body_html: HARD.body_html },
      ...{ language: "fr", created_at: AT, updated_at: AT, ...values },
    });
    await database.write((trx) =>
      trx
        .insertInto("changelog_entry")
        .values([entry({ published_at: AT }), entry({ title: "CANARY, a draft" })])
        .execute(),
    );
    const { publicUrl } = server.services.env;
    const feed = await readAtom((await ask("/feeds/changelog.atom")).body);
    expect(feed).toMatchObject({ xmlUrl: `${publicUrl}/feeds/changelog.atom` });
    expect(feed.entries.map(({ pubdate }) => pubdate)).toEqual([new Date(AT)]);
    const json = await ask("/feeds/changelog.json");
    const { items } = JSON.parse(json.body);
    expect(items).toMatchObject([{ title: HARD.title, summary: "Who waits", language: "fr" }]);
    expect(json.body).not.toContain("CANARY");
    const sitemap = await ask("/sitemaps/pages.xml");
    expect(sitemap.body.match(/\/changelog\//g)).toHaveLength(1);
  });
});

describe("the feed of an idea", () => {
  it("tells what was said in public, and the idea itself", async () => {
    const feed = await readAtom((await ask(`/feeds/ideas/${idea.id}.atom`)).body);
    expect(feed.entries.map((entry) => entry.description)).toEqual([
      "<p>Said aloud.</p>",
      expect.stringContaining("See <a"),
    ]);
    expect(feed.entries[0]?.title).toBe("Zoë & <Co> wrote");
  });

  it("does not name an author who left", async () => {
    const left = await makeIdea(database, author, board, { withdrawn_at: AT });
    const { body } = await ask(`/feeds/ideas/${left.id}.json`);
    expect(body).toContain("A former member");
    expect(body).not.toContain("Zoë");
  });
});

it("the number of a feed's queries does not grow with what it tells", async () => {
  const few = await makeBoard(database);
  const many = await makeBoard(database);
  await makeManyIdeas(database, author, [few], 3);
  await makeManyIdeas(database, author, [many], 60);
  const community = { name: "Upwell", defaultLanguage: "en" };
  const cost = (slug: string) =>
    countQueries(database.read, (db) =>
      loadIdeasFeed(db, { ...noFilters, board: slug }, { language: "en", community }),
    );
  expect(await cost(many.slug)).toBe(await cost(few.slug));
  const ofIdea = await countQueries(database.read, (db) =>
    loadIdeaFeed(db, idea.id, "en", community),
  );
  const ofRoadmap = await countQueries(database.read, (db) => loadRoadmapFeed(db, "en", community));
  expect([await cost(many.slug), ofIdea, ofRoadmap].map((count) => count < 16)).toEqual([
    true,
    true,
    true,
  ]);
});
