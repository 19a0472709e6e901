import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it } from "vitest";
import { firstSegment, splitBuild } from "~/http/express/first-segment";
import { build } from "../routes/built-routes";

const { known, other } = splitBuild(build);

type RouteObject = Parameters<typeof matchRoutes>[0][number];

function treeOf(routes: ServerBuild["routes"], parent?: string): RouteObject[] {
  return Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parent)
    .map(({ id, path, index }) =>
      index
        ? { id, index, ...(path !== undefined && { path }) }
        : { id, children: treeOf(routes, id), ...(path !== undefined && { path }) },
    );
}

const matchedIn = (part: ServerBuild, path: string) =>
  matchRoutes(treeOf(part.routes), path)?.map(({ route }) => route.id);

function partFor(target: string): ServerBuild {
  const segment = firstSegment(target);
  return segment === null ? build : (known.get(segment) ?? other);
}

/** An address of each route of the build, with something in the place of its parameters. */
const addresses = Object.values(build.routes)
  .filter((route) => route !== undefined)
  .map((route) => {
    const parts: string[] = [];
    for (let at: typeof route | undefined = route; at; ) {
      if (at.path) parts.unshift(at.path);
      at = at.parentId === undefined ? undefined : build.routes[at.parentId];
    }
    return `/${parts.join("/").replace(/:\w+/g, "12").replace("*", "any/thing")}`;
  });

describe("the routes of an address's first segment", () => {
  it("hold what all routes together match", () => {
    for (const address of addresses) {
      expect(matchedIn(partFor(address), address), address).toEqual(matchedIn(build, address));
    }
  });

  it.each([
    "/IDEAS/12",
    "/%69deas/12",
    "/ideas/",
    "/ideas/nothing/of/the/kind",
    "/nothing",
    "/admin/nothing",
    "//admin",
    "/ideas//12",
    "/%zz",
    "/ideas%2F12",
    "/a/../admin/tags",
    "/sitemap.xml",
    "/constructor",
    "/__proto__/x",
  ])("hold what all routes together match for %s", (address) => {
    const { pathname } = new URL(`http://upwell${address}`);
    expect(matchedIn(partFor(address), pathname)).toEqual(matchedIn(build, pathname));
  });

  it("are few, so that a match is quick", () => {
    const most = Math.max(...[...known.values()].map((part) => Object.keys(part.routes).length));
    expect(most).toBeLessThan(Object.keys(build.routes).length / 3);
  });

  it.each([
    ["/ideas.data?_routes=routes%2Fideas._index", "ideas"],
    ["/_root.data", ""],
    ["/ideas/12-a.data", "ideas"],
    ["/sitemap.xml", "sitemap.xml"],
    ["/__manifest?p=/ideas&version=1", null],
  ])("of %s are those of %j", (target, segment) => {
    expect(firstSegment(target)).toBe(segment);
  });
});
