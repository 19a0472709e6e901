import { flatRoutes } from "@remix-run/fs-routes";
import { layout, type RouteConfig } from "@remix-run/route-config";

/**
 * Every file in `routes/` is one URL, inside the site's frame; development pages exist in development
 * only. The frame is a route of its own, below the root: an error that reaches the root has no data
 * to draw a frame with.
 */
const pages = await flatRoutes({
  ignoredRouteFiles: process.env["NODE_ENV"] === "production" ? ["**/dev.*"] : [],
});

export default [layout("site.tsx", pages)] satisfies RouteConfig;
