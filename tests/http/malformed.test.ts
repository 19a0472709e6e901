import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedCommunity, serveCommunity } from "./community";
import { rawRequest, sendRaw, statusOf } from "./raw-socket";

let served: ServedCommunity;
let address: string;
beforeAll(async () => {
  served = await serveCommunity();
  address = served.server.address;
});
afterAll(() => served.server.stop());

const FORM = "Content-Type: application/x-www-form-urlencoded";
const OWN = "Sec-Fetch-Site: same-origin";

/** Whatever came: the answer is ours or the connection ended, and the next request is served. */
async function expectRefused(...parts: (string | Buffer)[]) {
  const status = statusOf(await sendRaw(address, ...parts));
  expect([0, ...range(200, 499)]).toContain(status);
  expect((await served.server.browser().get("/healthz")).status).toBe(200);
  return status;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("a malformed cookie", () => {
  it.each([
    "a=%",
    "session=%E0%A4%A",
    "session=",
    "=",
    ";;;=;",
    "theme=%zz; language=%",
    "begun=%",
  ])("%j is no cookie", async (cookie) => {
    const browser = served.server.browser();
    for (const path of ["/ideas", "/ideas.data", "/login?begun=1", "/settings"]) {
      expect([200, 302, 202]).toContain((await browser.get(path, { Cookie: cookie })).status);
    }
    const headers = { Cookie: cookie };
    expect((await browser.post("/preferences", { theme: "dark" }, headers)).status).toBe(303);
  });
});

describe("a malformed request", () => {
  it.each([
    "GET http://evil.example/ideas",
    "GET http://[/ideas",
    "GET //evil.example/ideas",
    "GET //",
    "GET ///ideas",
    "GET /%",
    "GET /%zz",
    "GET /%00",
    "GET /ideas/%E0%A4%A",
    "GET /ideas/1%2e%2e%2f",
    "GET /people/%C0%AE",
    "GET /people/%F0%28%8C%28",
    "GET /..%2f..%2fetc%2fpasswd",
    "GET /assets/..%5c..%5cpackage.json",
    "GET /ideas?q=%E0%A4%A&after=%",
    "GET /ideas?%",
    "GET ideas",
    "GET *",
    "OPTIONS *",
    "CONNECT evil.example:443",
    "POST /ideas/new",
    "BREW /pot",
    "GET /ideas.data?_routes=%E0%A4%A",
  ])("%j makes no error of ours", async (line) => {
    await expectRefused(rawRequest(line));
  });

  it("with bytes that are no text makes no error of ours", async () => {
    const head = Buffer.from("GET /people/");
    const tail = Buffer.from(" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    await expectRefused(head, Buffer.from([0xff, 0xfe, 0x80]), tail);
    await expectRefused(head, Buffer.from([0x00]), tail);
    await expectRefused(randomBytes(2_000));
  });

  it("with huge headers is refused", async () => {
    const huge = `X-Huge: ${"x".repeat(100_000)}`;
    expect(await expectRefused(rawRequest("GET /ideas", [huge]))).toBe(431);
    await expectRefused(rawRequest("GET /ideas", [`Cookie: session=${"x".repeat(10_000)}`]));
    await expectRefused(rawRequest("GET /ideas", [`Accept-Language: ${"de,".repeat(4_000)}`]));
  });

  it("with two lengths, or a length that is none, is refused", async () => {
    const lengths = ["Content-Length: 3", "Transfer-Encoding: chunked"];
    await expectRefused(rawRequest("POST /login", [FORM, OWN, ...lengths], "0\r\n\r\n"));
    await expectRefused(rawRequest("POST /login", [FORM, OWN, "Content-Length: -1"], "a=b"));
  });
});

describe("a malformed form", () => {
  const send = (body: string | Buffer, type = FORM) =>
    expectRefused(
      rawRequest("POST /preferences", [type, OWN, `Content-Length: ${body.length}`]),
      body,
    );

  it("with bytes that are no text is a form with other words", async () => {
    await send(Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0x26, 0xc0, 0xae]));
    await send("language=%E0%A4%A&theme=%");
    await send("&&&===&");
  });

  it("of an unknown kind is refused", async () => {
    expect(await send("<a/>", "Content-Type: text/xml")).toBe(400);
    expect(await send("{}", "Content-Type: application/json")).toBe(400);
    expect(await send("x", "Content-Type: multipart/form-data; boundary=y")).toBe(400);
    expect(await send("x", "Content-Type: multipart/form-data")).toBe(400);
    expect(await send("x", "X-Nothing: at all")).toBe(400);
  });

  it("of more than a megabyte, or of unknown length, is refused before it is read", async () => {
    const long = rawRequest("POST /preferences", [FORM, OWN, "Content-Length: 1000001"]);
    expect(await expectRefused(long)).toBe(413);
    const chunked = rawRequest("POST /preferences", [FORM, OWN, "Transfer-Encoding: chunked"]);
    expect(await expectRefused(chunked, "5\r\na=bcd\r\n0\r\n\r\n")).toBe(413);
  });

  it("of just a megabyte is read", async () => {
    const body = `theme=dark&rest=${"x".repeat(999_900)}`;
    expect(await send(body)).toBe(303);
  });
});

describe("the data of one route", () => {
  it.each(["root", "routes/nothing", "", ",,,", "routes/admin.people,root", "__proto__"])(
    "?_routes=%s tells a visitor nothing of the admin's pages",
    async (routes) => {
      const browser = served.server.browser();
      const query = `_routes=${encodeURIComponent(routes)}`;
      for (const path of ["/admin/people", "/admin/mail", "/admin"]) {
        const answer = await browser.get(`${path}.data?${query}`);
        expect(answer.status).toBeLessThan(500);
        expect(answer.body).not.toContain("@example.com");
      }
    },
  );
});
