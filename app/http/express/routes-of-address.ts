import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/** What an address that a route meets has to look like. */
interface Shape {
  id: string;
  /** From the left, in small letters; `null` where anything may stand. */
  segments: readonly (string | null)[];
}

/** So many builds are kept: more than there are routes, and fewer than somebody may try out. */
const MOST_PARTS = 1_000;

/**
 * The router sorts every route that it knows anew for each match, and matches several times a request.
 * A build that holds only the routes which an address or what is above it can meet finds the same ones in
 * a fraction of the time (docs/decisions/024-routes-by-address.md).
 * @returns the build for an address, path and query as the client sent them; the same one for addresses
 * that can meet the same routes
 */
export function splitBuild(build: ServerBuild): (target: string) => ServerBuild {
  const shapes = shapesByFirstSegment(build.routes);
  const parts = new Map<string, ServerBuild>();
  return (target) => {
    const segments = segmentsOf(target);
    if (!segments) return build;
    const near = [...(shapes.get(null) ?? []), ...(shapes.get(segments[0]?.name ?? null) ?? [])];
    const ids = near.filter((shape) => canMeet(shape, segments)).map(({ id }) => id);
    const key = ids.join();
    const known = parts.get(key);
    if (known) return known;
    const part = pickRoutes(build, new Set(ids));
    if (parts.size >= MOST_PARTS) parts.clear();
    parts.set(key, part);
    return part;
  };
}

interface Segment {
  /** Decoded, in small letters, without Remix's `.data`. */
  name: string;
  /** The same with it. */
  whole: string;
}

/** `null` where the router had better look at all routes itself. */
function segmentsOf(target: string): readonly Segment[] | null {
  try {
    const { pathname } = new URL(`http://upwell${target}`);
    if (pathname.includes("//")) return null;
    const segments = pathname.split("/").filter(Boolean).map(decodeURIComponent);
    if (segments.some((segment) => segment.includes("/"))) return null;
    return segments.map((segment) => {
      const whole = segment.toLowerCase();
      return { whole, name: whole.replace(/\.data$/, "") };
    });
  } catch {
    return null;
  }
}

/** A route that ends above the address counts: frames, and what a page says of the routes above it. */
function canMeet({ segments }: Shape, address: readonly Segment[]): boolean {
  if (segments.length > address.length) return false;
  return segments.every((segment, at) => {
    return segment === null || segment === address[at]?.name || segment === address[at]?.whole;
  });
}

/** By the first segment; under `null` what meets addresses of any. */
function shapesByFirstSegment(routes: Routes): ReadonlyMap<string | null, readonly Shape[]> {
  const shapes = new Map<string | null, Shape[]>();
  for (const id of Object.keys(routes)) {
    const shape = { id, segments: shapeOf(routes, id) };
    const first = shape.segments[0] ?? null;
    const key = first?.replace(/\.data$/, "") ?? null;
    shapes.set(key, [...(shapes.get(key) ?? []), shape]);
  }
  return shapes;
}

/** Only so far as each segment is one of the address: to what may be left out, and to a wildcard. */
function shapeOf(routes: Routes, id: string): (string | null)[] {
  const written: string[] = [];
  for (let at = routes[id]; at; at = at.parentId === undefined ? undefined : routes[at.parentId]) {
    written.unshift(...(at.path ? at.path.split("/") : []));
  }
  const end = written.findIndex((segment) => segment === "*" || segment.endsWith("?"));
  const certain = end < 0 ? written : written.slice(0, end);
  return certain.map((segment) => (segment.startsWith(":") ? null : segment.toLowerCase()));
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
