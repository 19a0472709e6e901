import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadBriefView } from "~/features/brief/brief-view.queries.server";
import { EntryLinks } from "~/features/changelog/entry-links";
import { listEntriesOfItem } from "~/features/changelog/entry-links.queries.server";
import { WorthResultSection } from "~/features/changelog/worth-result";
import { readWorthResult } from "~/features/changelog/worth-result.queries.server";
import { cardMeta, cardOfItem } from "~/features/discovery/card.server";
import { placeThings } from "~/features/discovery/structured-data";
import { ItemPage } from "~/features/roadmap/item-page";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const item = await loadItemPage(db, viewer, numberParam(params["item"]));
  const path = new URL(item.path, url).pathname;
  if (url.pathname !== path) {
    // Titles change to and fro: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  const above = textsOf(viewer.language).getFixedT(null, "roadmap")("pageTitle");
  const card = cardMeta(cardOfItem(item, community, viewer.language));
  const [brief, entries, worth] = await Promise.all([
    loadBriefView(db, viewer, item.id),
    listEntriesOfItem(db, viewer, item.id),
    readWorthResult(db, viewer, item.id, community.currency),
  ]);
  return { item, brief, above, card, entries, worth };
});

export const meta = pageMeta<typeof loader>(({ data: { item, above, card }, root }) => ({
  title: item.title,
  description: item.summary,
  canonical: item.path,
  article: true,
  card,
  things: placeThings({ above, abovePath: "/roadmap", name: item.title, path: item.path }, root),
}));

export default function RoadmapItemPage() {
  const { item, brief, entries, worth } = useLoaderData<typeof loader>();
  const t = useText("changelog");
  return (
    <ItemPage
      item={item}
      brief={brief}
      side={<EntryLinks id="entries" title={t("ofItem")} entries={entries} />}
    >
      {worth && <WorthResultSection result={worth} />}
    </ItemPage>
  );
}
