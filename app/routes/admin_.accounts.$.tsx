import { redirect } from "@remix-run/node";
import { load } from "~/http/load.server";

/** Where the accounts were before they had pages of their own. */
export const loader = load(async ({ url }) => {
  const path = url.pathname.replace(/^\/admin/, "");
  throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
});
