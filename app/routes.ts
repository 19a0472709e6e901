import { flatRoutes } from "@remix-run/fs-routes";

/** Every file in `routes/` is one URL; development pages exist in development only. */
export default flatRoutes({
  ignoredRouteFiles: process.env["NODE_ENV"] === "production" ? ["**/dev.*"] : [],
});
