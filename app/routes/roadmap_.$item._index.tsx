import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ItemPage } from "~/features/roadmap/item-page";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await loadItemPage(db, viewer, numberParam(params["item"]));
  const path = new URL(item.path, url).pathname;
  if (url.pathname !== path) {
    // Titles change to and fro: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  return { item };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  description: data.item.summary,
  canonical: data.item.path,
}));

export default function RoadmapItemPage() {
  return <ItemPage item={useLoaderData<typeof loader>().item} />;
}
