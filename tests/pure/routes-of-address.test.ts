import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it } from "vitest";
import { splitBuild } from "~/http/express/routes-of-address";
import { build } from "../routes/built-routes";

const partOf = splitBuild(build);

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

const ofWhole = new Map<string, ReturnType<typeof matchedIn>>();

/** Asked once: many addresses stand below the same ones, and all routes take long. */
function matchedInWhole(path: string) {
  if (!ofWhole.has(path)) ofWhole.set(path, matchedIn(build, path));
  return ofWhole.get(path);
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

/** The address and each that is above it, to the start page. */
function upFrom(address: string): string[] {
  const parts = address.split("/").filter(Boolean);
  return [...parts.keys(), parts.length].map((length) => `/${parts.slice(0, length).join("/")}`);
}

describe("the routes that an address can meet", () => {
  it("hold what all routes together match, for the address and for those above it", () => {
    for (const address of addresses) {
      for (const above of upFrom(address)) {
        expect(matchedIn(partOf(address), above), address).toEqual(matchedInWhole(above));
      }
    }
  });

  it.each([
    "/IDEAS/12",
    "/%69deas/12",
    "/ideas/",
    "/ideas/12/VOTE/",
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
    "/",
  ])("hold what all routes together match for %s", (address) => {
    const { pathname } = new URL(`http://upwell${address}`);
    expect(matchedIn(partOf(address), pathname)).toEqual(matchedIn(build, pathname));
  });

  it("are few, so that a match is quick", () => {
    const counts = addresses.map((address) => Object.keys(partOf(address).routes).length);
    expect(Math.max(...counts)).toBeLessThan(Object.keys(build.routes).length / 12);
  });

  it("are one build for all addresses that can meet the same", () => {
    expect(partOf("/ideas/12-a/vote")).toBe(partOf("/ideas/99-b/vote?x=1"));
    expect(partOf("/ideas/12-a/vote")).not.toBe(partOf("/ideas/12-a/edit"));
  });

  it.each([
    ["/ideas.data?_routes=routes%2Fideas._index", "/ideas"],
    ["/_root.data", "/"],
    ["/ideas/12-a.data", "/ideas/12-a"],
    ["/ideas/12-a/vote.data", "/ideas/12-a/vote"],
    ["/admin/statuses/12.data", "/admin/statuses/12"],
    ["/sitemap.xml", "/sitemap.xml"],
  ])("of %s hold what all routes together match for %s", (target, address) => {
    expect(matchedIn(partOf(target), address)).toEqual(matchedIn(build, address));
  });
});
