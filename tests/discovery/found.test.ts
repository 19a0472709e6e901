import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addItem } from "~/features/triage/checklist/add-item.server";
import { fillCommunity } from "../http/community";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { say } from "../support/discussion";
import { startTestServer, type TestServer } from "../support/http";
import { readSitemap } from "./read-feed";

const CANARY = 'A title that ends </script><script>alert("x")</script>';

let server: TestServer;
let path: string;

beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: "http://127.0.0.1:1/" });
  const { database } = server.services;
  await fillCommunity(database);
  const author = await makePerson(database, "member", { name: "Zoë" });
  const board = await makeBoard(database, "public", { slug: "pumps" });
  const idea = await makeIdea(database, author, board, { title: CANARY, top_count: 7 });
  path = `/ideas/${idea.id}-a-title-that-ends-script-script-alert-x-script`;
  await makeIdea(database, author, await makeBoard(database, "members"), { title: "For members" });
  await makeIdea(database, author, board, { title: "A hidden one", listed: 0, hidden_at: 1 });
  await makeManyIdeas(database, author, [board], 1_100);
});
afterAll(() => server.stop());

const headOf = (body: string) => /<head>.*<\/head>/s.exec(body)?.[0] ?? "";
const ask = (address: string) => server.browser().get(address);

describe("the sitemap", () => {
  it("leads from robots.txt over its index to every address that everybody may read", async () => {
    const { publicUrl } = server.services.env;
    const robots = await ask("/robots.txt");
    expect(robots.body).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
    const parts = readSitemap((await ask("/sitemap.xml")).body);
    expect(parts).toEqual([`${publicUrl}/sitemaps/pages.xml`, `${publicUrl}/sitemaps/ideas-1.xml`]);
    const pages = readSitemap((await ask("/sitemaps/pages.xml")).body);
    expect(pages).toContain(`${publicUrl}/ideas?board=pumps`);
    expect(pages).toContain(`${publicUrl}/roadmap`);
    expect(pages).toContain(`${publicUrl}/how-we-answer`);
    const ideas = readSitemap((await ask("/sitemaps/ideas-1.xml")).body);
    expect(ideas).toContain(publicUrl + path);
    // One idea of fillCommunity, one with the canary, and the many.
    expect(ideas).toHaveLength(1_102);
    expect(ideas.join()).not.toMatch(/for-members|a-hidden-one/);
  });

  it("has no part beyond the last idea's, and no other names", async () => {
    for (const name of [
      "ideas-2.xml",
      "ideas-0.xml",
      "ideas-1",
      "people.xml",
      "ideas-9999999.xml",
    ]) {
      expect((await ask(`/sitemaps/${name}`)).status, name).toBe(404);
    }
  });
});

describe("the page of an idea", () => {
  it("says to other sites what it is, with whole addresses", async () => {
    const { publicUrl } = server.services.env;
    const { body } = await ask(path);
    expect(contentOf(body, "og:url")).toBe(publicUrl + path);
    expect(contentOf(body, "og:type")).toBe("article");
    expect(contentOf(body, "og:site_name")).toBe("Upwell");
    expect(contentOf(body, "og:locale")).toBe("en_US");
    expect(body).toMatch(/<link rel="alternate" href="\/feeds\/ideas\/\d+\.atom"/);
  });

  it("says to search engines what it is, and no title ends the words it stands in", async () => {
    const { body } = await ask(path);
    const things = thingsIn(body);
    expect(things[0]).toMatchObject({
      "@type": "DiscussionForumPosting",
      headline: CANARY,
      author: { "@type": "Person", name: "Zoë" },
      interactionStatistic: [{ userInteractionCount: 7 }, { userInteractionCount: 0 }],
    });
    expect(things[1]).toMatchObject({ "@type": "BreadcrumbList" });
    expect(body).not.toContain("<script>alert");
  });
});

describe("the card of an idea", () => {
  const cardOf = async (page: string) =>
    contentOf((await ask(page)).body, "og:image")?.replace(server.services.env.publicUrl, "") ?? "";
  const names = async () =>
    (await server.services.database.read.selectFrom("card").select("name").execute()).map(
      (row) => row.name,
    );

  it("is a picture of 1200 by 630 that everybody may show and keep, drawn once", async () => {
    const address = await cardOf(path);
    const first = await fetch(server.address + address);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "cross-origin-resource-policy": "cross-origin",
    });
    const png = Buffer.from(await first.arrayBuffer());
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(await names()).toEqual([address.slice(1)]);
    const again = await fetch(server.address + address);
    expect(Buffer.from(await again.arrayBuffer())).toEqual(png);
  });

  it("has another address when it looks different, the old one leads there, its file goes", async () => {
    const { database, storage } = server.services;
    const former = await cardOf(path);
    await fetch(server.address + former);
    const id = Number(/\d+/.exec(path)?.[0]);
    await database.write((trx) =>
      trx.updateTable("idea").set({ top_count: 8 }).where("id", "=", id).execute(),
    );
    const present = await cardOf(path);
    expect(present).not.toBe(former);
    expect((await ask(former)).location).toBe(present);
    expect((await ask(present)).status).toBe(200);
    expect(await names()).toEqual([present.slice(1)]);
    expect(await storage.get(former.slice(1))).toBeUndefined();
  });

  it("is the same, and so are the words about the page, whatever the team notes for itself", async () => {
    const { database } = server.services;
    const [before, card] = [headOf((await ask(path)).body), await cardOf(path)];
    const rep = await makePerson(database, "rep", { name: "canary_owner" });
    const id = Number(/\d+/.exec(path)?.[0]);
    await say(database, rep, { id }, { body: "canary_note", internal: true });
    await database.write(async (trx) => {
      await addItem(trx, rep, id, "canary_item");
      await trx.updateTable("idea").set({ owner_id: rep.id }).where("id", "=", id).execute();
    });
    const { body } = await ask(path);
    expect(body).not.toContain("canary_");
    expect([headOf(body), await cardOf(path)]).toEqual([before, card]);
  });

  it("exists for the community and a board too, and under no other name", async () => {
    expect((await ask(await cardOf("/ideas"))).status).toBe(200);
    expect((await ask(await cardOf("/ideas?board=pumps"))).status).toBe(200);
    for (const name of ["idea-2-xx-000000000000.png", "person-1-en-000000000000.png", "x"]) {
      expect((await ask(`/cards/${name}`)).status, name).toBe(404);
    }
  });
});

describe("a list", () => {
  it("is the site, with its search, on the front page; filtered it is kept out of search engines", async () => {
    const front = (await ask("/ideas")).body;
    expect(thingsIn(front)[0]).toMatchObject({
      "@type": "WebSite",
      potentialAction: {
        target: { urlTemplate: expect.stringContaining("?q={search_term_string}") },
      },
    });
    const filtered = (await ask("/ideas?status=new")).body;
    expect(filtered).toContain('<meta name="robots" content="noindex"/>');
    expect(thingsIn(filtered)).toEqual([]);
    expect(filtered).toContain('href="/feeds/ideas.atom?status=new"');
  });
});

/** The objects of schema.org on a page, as a search engine reads them. */
function thingsIn(html: string): object[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...blocks].map(([, json = ""]) => JSON.parse(json));
}

function contentOf(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}
