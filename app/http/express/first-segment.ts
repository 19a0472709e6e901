import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The router sorts every route that it knows anew for each match, and matches several times a request.
 * A build that holds only the routes which an address can meet, by the first part of its path, finds
 * the same ones in a fraction of the time (docs/decisions/024-routes-by-first-segment.md).
 */
export interface SplitBuild {
  /** Builds by the first segment of a path, in small letters. */
  known: ReadonlyMap<string, ServerBuild>;
  /** For first segments that no route names: the start page, and what catches the rest. */
  other: ServerBuild;
}

export function splitBuild(build: ServerBuild): SplitBuild {
  const ids = Object.keys(build.routes);
  const segmentOf = new Map(ids.map((id) => [id, firstSegmentOfRoute(build.routes, id)]));
  const only = (segment: string) => {
    const keep = new Set(ids.filter((id) => [segment, null].includes(segmentOf.get(id) ?? null)));
    return pickRoutes(build, keep);
  };
  const names = new Set([...segmentOf.values()].filter((segment) => segment !== null));
  return { known: new Map([...names].map((name) => [name, only(name)])), other: only("") };
}

/**
 * @param target path and query as the client sent them
 * @returns the first segment of the path, decoded, in small letters, without Remix's `.data`; `null`
 * where the router had better look at all routes itself
 */
export function firstSegment(target: string): string | null {
  try {
    const { pathname } = new URL(`http://upwell${target}`);
    if (pathname.includes("//") || pathname === "/__manifest") return null;
    const [first = "", ...rest] = pathname.slice(1).split("/");
    const asked = rest.length === 0 ? first.replace(/\.data$/, "").replace(/^_root$/, "") : first;
    const decoded = decodeURIComponent(asked).toLowerCase();
    return decoded.includes("/") ? null : decoded;
  } catch {
    return null;
  }
}

/** `null` where a route meets addresses of any first segment: frames, the start page, wildcards. */
function firstSegmentOfRoute(routes: Routes, id: string | undefined): string | null {
  const route = id === undefined ? undefined : routes[id];
  if (!route) return null;
  const above = firstSegmentOfRoute(routes, route.parentId);
  if (above !== null || !route.path) return above;
  const [first = ""] = route.path.split("/");
  return /^[:*]|\?$/.test(first) ? null : first.toLowerCase();
}

/** The manifest goes along, since a page that is rendered matches its own address against it again. */
function pickRoutes(build: ServerBuild, keep: ReadonlySet<string>): ServerBuild {
  const pick = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => keep.has(id)));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
