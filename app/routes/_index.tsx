import { redirect } from "@remix-run/node";

/** The ideas are the front page. */
export const loader = () => redirect("/ideas");
