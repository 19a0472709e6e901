import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";

/** The ids of the routes that a path leads through. */
type Ask = (path: string) => Promise<readonly string[]>;

/** Where the page's script asks which routes the links of a page lead to. */
export const MANIFEST_PATH = "/__manifest";

/** Remix takes 7,680 characters, with the origin that is before these. */
const LONGEST_TARGET = 7_000;
/** No route has so many segments: what is longer leads nowhere, and each segment costs a match. */
const MOST_SEGMENTS = 20;
/** Most links of a page stand on every page. */
const KEPT_PATHS = 5_000;
const LONGEST_KEPT = 200;

/**
 * Answers as Remix does, path by path: each is matched against the routes that it can meet, and what it leads
 * to is kept. All links of a page against all routes would keep the process for a tenth of a second.
 * @param all what answers whatever is asked in another way than the page's script does
 */
export function serveManifest(
  build: ServerBuild,
  partOf: (path: string) => ServerBuild,
  all: RequestHandler,
): RequestHandler {
  const routesOf = keep(routesOfPath(partOf));
  const { routes, version } = build.assets;
  return async (request, response, next) => {
    const { searchParams } = new URL(request.originalUrl, "http://upwell");
    const usual =
      request.method === "GET" &&
      request.originalUrl.length <= LONGEST_TARGET &&
      searchParams.get("version") === version &&
      searchParams.has("p");
    if (!usual) return all(request, response, next);
    try {
      const ids = (await Promise.all(searchParams.getAll("p").map(routesOf))).flat();
      response
        .set("Cache-Control", "public, max-age=31536000, immutable")
        .json(Object.fromEntries(ids.map((id) => [id, routes[id]])));
    } catch {
      return all(request, response, next);
    }
  };
}

function keep(ask: Ask): Ask {
  const kept = new Map<string, readonly string[]>();
  return async (path) => {
    const found = kept.get(path) ?? (await ask(path));
    if (kept.size >= KEPT_PATHS) kept.clear();
    if (path.length <= LONGEST_KEPT) kept.set(path, found);
    return found;
  };
}

function routesOfPath(partOf: (path: string) => ServerBuild): Ask {
  const asks = new WeakMap<ServerBuild, Ask>();
  return (path) => {
    const segments = (path.startsWith("/") ? path : `/${path}`).split("/");
    const short = segments.slice(0, MOST_SEGMENTS + 1).join("/");
    const part = partOf(short);
    const ask = asks.get(part) ?? askRemix(part);
    asks.set(part, ask);
    return ask(short);
  };
}

/** @throws when Remix takes the path for none, as one that is too long */
function askRemix(part: ServerBuild): Ask {
  const handle = createRequestHandler(part, "production");
  return async (path) => {
    const query = new URLSearchParams({ p: path, version: part.assets.version });
    const answer = await handle(new Request(`http://upwell${MANIFEST_PATH}?${query}`));
    return Object.keys((await answer.json()) as object);
  };
}
