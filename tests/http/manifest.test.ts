import { createRequestHandler } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../routes/built-routes";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

const { version } = build.assets;
const remix = createRequestHandler(build, "production");

const ask = (query: string) => served.server.browser().get(`/__manifest?${query}`);

const targetOf = (paths: readonly string[]) =>
  String(new URLSearchParams([...paths.map((path) => ["p", path]), ["version", version]]));

/** What Remix itself answers, which matches every path against every route. */
async function expected(query: string): Promise<unknown> {
  return (await remix(new Request(`http://upwell/__manifest?${query}`))).json();
}

/** An address of each route, with something in the place of its parameters. */
const addresses = Object.values(build.routes).map((route) => {
  const parts: string[] = [];
  for (let at: typeof route | undefined = route; at; ) {
    if (at.path) parts.unshift(at.path);
    at = at.parentId === undefined ? undefined : build.routes[at.parentId];
  }
  return `/${parts.join("/").replace(/:\w+/g, "12").replace("*", "any/thing")}`;
});

describe("the routes that the links of a page lead to", () => {
  it("are those that all routes together match, for every address, asked once and again", async () => {
    expect(addresses.length).toBeGreaterThan(100);
    for (let at = 0; at < addresses.length; at += 60) {
      const query = targetOf(addresses.slice(at, at + 60));
      const own = await expected(query);
      for (let turn = 0; turn < 2; turn++) {
        const answer = await ask(query);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
        expect(JSON.parse(answer.body)).toEqual(own);
      }
    }
  });

  it.each([
    "p=/IDEAS/12",
    "p=ideas",
    "p=/ideas/12/nothing/of/the/kind",
    "p=//admin",
    "p=/%25zz",
    "p=/ideas%252F12",
    "p=/constructor&p=/__proto__/x",
    "p=/ideas?order=top",
    `p=/ideas/${"a".repeat(1_000)}`,
    "p=",
  ])("are the same where the address is odd: %s", async (paths) => {
    const query = `${paths}&version=${version}`;
    expect(JSON.parse((await ask(query)).body)).toEqual(await expected(query));
  });

  it.each([
    ["of another version", "p=/ideas&version=older", 204],
    ["without a path", `version=${version}`, 400],
    ["too long to be asked", `version=${version}&p=${"/a".repeat(5_000)}`, 400],
    ["too long when it is written out", `version=${version}&p=${",".repeat(6_500)}`, 200],
  ])("are answered by Remix where they are %s", async (_name, query, status) => {
    expect((await ask(query)).status).toBe(status);
  });

  it("are looked for no deeper than any route is", async () => {
    const query = `version=${version}&p=/ideas${"/a".repeat(3_000)}`;
    const short = targetOf([`/ideas${"/a".repeat(19)}`]);
    expect(JSON.parse((await ask(query)).body)).toEqual(await expected(short));
  });
});
