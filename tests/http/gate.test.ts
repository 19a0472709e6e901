import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../support/browser";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
let browser: Browser;
let path: string;
beforeAll(async () => {
  served = await serveCommunity();
  browser = await served.server.browserOf(served.member.id);
  path = `/ideas/${served.idea.id}/vote`;
});
afterAll(() => served.server.stop());

function vote(headers: Record<string, string>, to = path) {
  const body = new URLSearchParams({ importance: "2" });
  return browser.send(to, { method: "POST", body, headers });
}

describe("a change", () => {
  it.each(["cross-site", "same-site", "none", "nonsense"])("from %s is refused", async (site) => {
    const own = { Origin: served.server.address };
    for (const target of [path, `${path}.data`, `${path}?index`, "/markdown/preview"]) {
      expect((await vote({ "Sec-Fetch-Site": site, ...own }, target)).status).toBe(403);
    }
    expect(await countVotes()).toBe(0);
  });

  it.each(["http://evil.example", "null", "http://127.0.0.1", ""])(
    "of a browser that tells no site, from the origin %j, is refused",
    async (origin) => {
      expect((await vote({ Origin: origin })).status).toBe(403);
      expect(await countVotes()).toBe(0);
    },
  );

  it("that tells neither site nor origin is refused", async () => {
    expect((await vote({})).status).toBe(403);
  });

  it("is no change when its origin is forged through the proxy's headers", async () => {
    const forged = { Origin: "http://evil.example", "X-Forwarded-Host": "evil.example" };
    expect((await vote(forged)).status).toBe(403);
  });

  it("from a page of ours is done, also where the browser tells the origin alone", async () => {
    expect((await vote({ "Sec-Fetch-Site": "same-origin" })).status).toBe(303);
    expect((await vote({ Origin: served.server.address })).status).toBe(303);
    expect(await countVotes()).toBe(1);
  });
});

describe("the second way to loaders", () => {
  it.each(["_data=root", "_data=routes%2Fideas._index", "x=1&_data", "%5Fdata=root"])(
    "?%s is refused",
    async (query) => {
      expect((await browser.get(`/ideas?${query}`)).status).toBe(400);
      expect((await browser.post(`${path}?${query}`, { importance: "2" })).status).toBe(400);
    },
  );
});

describe("a method that we do not speak", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("%s is refused", async (method) => {
    const answer = await browser.send(path, { method, headers: { "Sec-Fetch-Site": "none" } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD, POST");
  });

  it("is not spoken by a form field or a header either", async () => {
    const headers = { "X-HTTP-Method-Override": "DELETE" };
    expect((await browser.post(path, { _method: "DELETE" }, headers)).status).toBe(303);
  });
});

describe("a form to a page that takes none", () => {
  it("is told so in the community's look", async () => {
    const answer = await browser.post("/ranking");
    expect(answer.status).toBe(405);
    expect(answer.body).toContain("<main");
    expect(answer.body).toContain('href="/ideas"');
  });
});

async function countVotes(): Promise<number> {
  const rows = await served.server.services.database.read
    .selectFrom("vote")
    .select("person_id")
    .where("idea_id", "=", served.idea.id)
    .execute();
  return rows.length;
}
