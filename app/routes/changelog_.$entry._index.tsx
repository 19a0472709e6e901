import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canUnpublish, canWriteChangelog } from "~/features/changelog/changelog.policy";
import { getEntry } from "~/features/changelog/entries.queries.server";
import { EntryPage } from "~/features/changelog/entry-page";
import { changelogWords } from "~/features/changelog/words.server";
import { cardMeta, cardOfEntry } from "~/features/discovery/card.server";
import { entryThings } from "~/features/discovery/structured-data";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const entry = await getEntry(db, viewer, numberParam(params["entry"]));
  const path = new URL(entry.path, url).pathname;
  if (url.pathname !== path) {
    // Titles change to and fro: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  return {
    entry,
    above: changelogWords(viewer)("pageTitle"),
    card: cardMeta(cardOfEntry(entry, community, viewer.language)),
    can: { write: canWriteChangelog(viewer), unpublish: canUnpublish(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data: { entry, above, card }, root }) => ({
  title: entry.title,
  description: entry.forWhom,
  canonical: entry.path,
  article: true,
  card,
  noindex: entry.publishedAt === null,
  things: entryThings(entry, above, root),
}));

export default function ChangelogEntryPage() {
  const { entry, can } = useLoaderData<typeof loader>();
  return <EntryPage entry={entry} can={can} />;
}
