import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

/** Scripts that stand in the page and run; structured data for search engines is no script. */
const INLINE = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>/g;

describe("a visitor's page", () => {
  it.each(["/ideas", "/roadmap", "/rules", "/ranking", "/login", "/no-such-page"])(
    "%s has no inline script, no style sheet of its own and no framework",
    async (path) => {
      const { body, headers } = await served.server.browser().get(path);
      const policy = headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain(
        "script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'",
      );
      expect(policy).not.toContain("nonce");
      expect(body.match(INLINE)).toBeNull();
      expect(body).not.toContain("<style");
      expect(body).not.toContain("modulepreload");
      expect(body).not.toContain("/assets/entry.client");
      expect(body).not.toMatch(/\son\w+="/);
    },
  );

  it("has the same policy each time, so that it may be stored", async () => {
    const browser = served.server.browser();
    const policies = [await browser.get("/ideas"), await browser.get("/roadmap")].map((answer) =>
      answer.headers.get("Content-Security-Policy"),
    );
    expect(new Set(policies).size).toBe(1);
  });

  it("has its hashed files kept for good, and the others for an hour", async () => {
    const browser = served.server.browser();
    const { body } = await browser.get("/ideas");
    const hashed = /"(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? "none";
    const kept = async (path: string) => (await browser.get(path)).headers.get("Cache-Control");
    expect(await kept(hashed)).toBe("public, max-age=31536000, immutable");
    expect(await kept("/page.js")).toBe("public, max-age=3600");
  });

  it("sets no cookie", async () => {
    const answer = await served.server.browser().get("/ideas");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe("a signed-in person's page", () => {
  it("has a new nonce, which the policy names, on each script that stands in the page", async () => {
    const browser = await served.server.browserOf(served.member.id);
    const nonces = new Set<string>();
    for (let turn = 0; turn < 2; turn++) {
      const { body, headers } = await browser.get("/ideas");
      const policy = headers.get("Content-Security-Policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
      const inline = body.match(INLINE) ?? [];
      expect(inline.length).toBeGreaterThan(0);
      for (const script of inline) expect(script).toContain(`nonce="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it("is never stored, nor is its data", async () => {
    const browser = await served.server.browserOf(served.member.id);
    for (const path of ["/ideas", "/ideas.data", "/ideas.data?_routes=root", "/no-such.data"]) {
      const { headers } = await browser.get(path);
      expect(headers.get("Cache-Control"), path).toContain("no-store");
      expect(headers.get("ETag"), path).toBeNull();
    }
  });
});

describe("every answer", () => {
  it.each([
    ["GET", "/ideas"],
    ["GET", "/ideas.data"],
    ["GET", "/no-such-page"],
    ["GET", "/page.js"],
    ["GET", "/ideas?_data=root"],
    ["POST", "/ideas/new"],
    ["PUT", "/ideas"],
  ])("%s %s is guarded and has an id", async (method, path) => {
    const { headers } = await served.server.browser().send(path, { method });
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("X-Powered-By")).toBeNull();
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has an id of ours, whatever the request brought", async () => {
    const ask = () => served.server.browser().get("/healthz", { "X-Request-Id": "mine" });
    const ids = [await ask(), await ask()].map((answer) => answer.headers.get("X-Request-Id"));
    expect(new Set([...ids, "mine"]).size).toBe(3);
  });
});

describe("a page that is not there", () => {
  it("says so in the community's look", async () => {
    const { status, body } = await served.server.browser().get("/no-such-page");
    expect(status).toBe(404);
    expect(body).toContain("<main");
    expect(body).toContain('href="/ideas"');
    expect(body).not.toContain("at Object.");
  });
});

describe("/healthz", () => {
  it("tells the engine and the newest migration", async () => {
    const answer = await served.server.browser().get("/healthz");
    const { services } = served.server;
    expect(JSON.parse(answer.body)).toEqual({
      status: "ok",
      engine: services.database.engine,
      schema: services.schema,
    });
    expect(services.schema).toMatch(/^\d{4}-/);
  });
});

describe("a forged host", () => {
  it("is in no link, redirect or mail", async () => {
    const forged = { Host: "evil.example", "X-Forwarded-Host": "evil.example" };
    const browser = served.server.browser();
    for (const path of ["/", "/ideas", `/ideas/${served.idea.id}`, "/settings", "/login"]) {
      const { body, headers } = await browser.get(path, forged);
      expect(JSON.stringify([...headers]) + body).not.toContain("evil.example");
    }
    await browser.post("/reset", { email: `${served.member.handle}@example.com` }, forged);
    const mails = await served.server.services.database.read
      .selectFrom("mail")
      .selectAll()
      .execute();
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain("evil.example");
    expect(mails[0]?.body_text).toContain(served.server.services.env.publicUrl);
  });
});
