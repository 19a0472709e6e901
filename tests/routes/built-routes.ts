import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

/** The routes and actions as they are served. */
export const build = (await import(
  /* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href
)) as ServerBuild;

/**
 * What can be asked of a build, each as `GET routes/ideas.new`: every loader and action, and every
 * page without a loader that is no frame around others.
 */
export function endpointsOf(routes: ServerBuild["routes"]): string[] {
  const all = Object.values(routes).filter((route) => route !== undefined);
  return all.flatMap(({ id, module }) => {
    if (id === "root") return [];
    const leaf = !all.some((route) => route.parentId === id);
    const shows = module.loader !== undefined || (leaf && module.default !== undefined);
    return [...(shows ? [`GET ${id}`] : []), ...(module.action ? [`POST ${id}`] : [])];
  });
}

/** The endpoints that no row is about, and the rows that are about none. */
export function compareEndpoints(endpoints: readonly string[], rows: readonly string[]) {
  return {
    withoutRow: endpoints.filter((endpoint) => !rows.includes(endpoint)),
    unknown: rows.filter((row) => !endpoints.includes(row)),
  };
}

/**
 * The build with one route and what stands around it: Remix compares each request with every route
 * several times, which is most of the time of a request that fails early.
 */
export function buildOf(routeId: string): ServerBuild {
  const kept: ServerBuild["routes"] = {};
  let route = build.routes[routeId];
  while (route) {
    kept[route.id] = route;
    route = route.parentId === undefined ? undefined : build.routes[route.parentId];
  }
  return { ...build, routes: kept };
}
