import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { matchPath } from "@remix-run/react";

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

type Answer = (request: Request, context: AppLoadContext) => Promise<number>;

/**
 * A route's action alone, with the status of what it answers or throws; an error of ours is a 500, as
 * Remix makes of it. What stands around an action takes as long as most actions do.
 */
export function actionOf(routeId: string): Answer {
  const action = build.routes[routeId]?.module.action;
  if (!action) throw new Error(`${routeId} has no action`);
  const pattern = patternOf(routeId);
  return async (request, context) => {
    const { pathname } = new URL(request.url);
    const params = matchPath(pattern || "/", pathname)?.params;
    if (!params) throw new Error(`${pathname} is none of ${routeId}`);
    try {
      return statusOf(await action({ request, params, context })) ?? 200;
    } catch (thrown) {
      return statusOf(thrown) ?? 500;
    }
  };
}

/** The path of a route with those of what stands around it. */
function patternOf(routeId: string): string {
  const route = build.routes[routeId];
  if (!route) return "";
  const above = route.parentId === undefined ? "" : patternOf(route.parentId);
  return route.path ? `${above}/${route.path}` : above;
}

/** Undefined for what is neither a response nor data with a status. */
function statusOf(answer: unknown): number | undefined {
  if (answer instanceof Response) return answer.status;
  const { type, init } = (answer ?? {}) as { type?: unknown; init?: ResponseInit | number | null };
  if (type !== "DataWithResponseInit") return;
  return (typeof init === "number" ? init : init?.status) ?? 200;
}
