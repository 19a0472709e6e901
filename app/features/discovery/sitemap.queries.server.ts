import { PassThrough, pipeline, Readable, type Transform } from "node:stream";
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream } from "sitemap";
import { entryPath } from "~/features/changelog/entry";
import { publishedTo } from "~/features/changelog/shown-entries.server";
import { getCommunity } from "~/features/community/community.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { ideaListUrl, noFilters } from "~/features/ideas/idea-list";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { fallbackLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";

/** The most that a part may hold (sitemaps.org). */
const PART = 50_000;
const STEP = 1_000;
const ITEMS = 10_000;
const anyone = visitorWhoReads(fallbackLanguage);

/**
 * The parts: one for what stands beside the ideas, and one for each stretch of 50,000 numbers with
 * an idea in it, so that nothing is counted.
 */
export async function sitemapIndex(db: Db, publicUrl: string): Promise<Readable> {
  const last = await db
    .selectFrom("idea")
    .select("id")
    .where("listed", "=", 1)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const stretches = last ? Math.floor(last.id / PART) + 1 : 0;
  const parts = await Promise.all(
    Array.from({ length: stretches }, async (_, index) => {
      const [first] = await selectIdeas(db, index + 1)
        .limit(1)
        .execute();
      return first ? [`ideas-${index + 1}`] : [];
    }),
  );
  const urls = ["pages", ...parts.flat()].map((name) => ({ url: partUrl(publicUrl, name) }));
  return asBytes(Readable.from(urls), new SitemapIndexStream());
}

/** @throws NotFound for the last part of an address under which there is nothing */
export async function sitemapPart(db: Db, publicUrl: string, name = ""): Promise<Readable> {
  if (name === "pages.xml") return write(listPages(db), publicUrl);
  const part = Number(/^ideas-([1-9]\d{0,5})\.xml$/.exec(name)?.[1] ?? 0);
  const [first] = part > 0 ? await selectIdeas(db, part).limit(1).execute() : [];
  if (!first) throw new NotFound();
  return write(listIdeas(db, part), publicUrl);
}

const partUrl = (publicUrl: string, name: string) => `${publicUrl}/sitemaps/${name}.xml`;

function write(pages: AsyncIterable<SitemapItemLoose>, hostname: string): Readable {
  const xmlns = { news: false, xhtml: false, image: false, video: false };
  return asBytes(Readable.from(pages), new SitemapStream({ hostname, xmlns }));
}

/** The stream of the package gives strings; whoever stops reading stops the queries too. */
function asBytes(source: Readable, xml: Transform): Readable {
  // What goes wrong reaches the reader, who is told by a connection that ends too early.
  return pipeline(source, xml, new PassThrough(), () => {});
}

async function* listPages(db: Db): AsyncGenerator<SitemapItemLoose> {
  const places = [
    "/ideas",
    "/questions",
    "/roadmap",
    "/changelog",
    "/how-we-plan",
    "/how-we-ask",
    "/ranking",
    "/rules",
  ];
  for (const url of places) yield { url };
  if ((await getCommunity(db)).clock.published) yield { url: "/how-we-answer" };
  const boards = await db
    .selectFrom("board")
    .select("slug")
    .where("access", "=", "public")
    .where("retired_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  for (const { slug } of boards) yield { url: ideaListUrl(noFilters, { board: slug }) };
  const items = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "updated_at"])
    .where(shownTo(anyone))
    .orderBy("id")
    .limit(ITEMS)
    .execute();
  for (const item of items) yield { url: itemPath(item), lastmodISO: date(item.updated_at) };
  const entries = await db
    .selectFrom("changelog_entry")
    .select(["id", "title", "updated_at"])
    .where(publishedTo(anyone))
    .orderBy("id")
    .limit(ITEMS)
    .execute();
  for (const entry of entries) yield { url: entryPath(entry), lastmodISO: date(entry.updated_at) };
}

async function* listIdeas(db: Db, part: number): AsyncGenerator<SitemapItemLoose> {
  let after = 0;
  for (;;) {
    const ideas = await selectIdeas(db, part).where("id", ">", after).limit(STEP).execute();
    for (const idea of ideas) {
      const at = Math.max(idea.updated_at, idea.answered_at ?? 0);
      yield { url: ideaPath(idea), lastmodISO: date(at) };
    }
    const last = ideas.at(-1);
    if (!last || ideas.length < STEP) return;
    after = last.id;
  }
}

function selectIdeas(db: Db, part: number) {
  return db
    .selectFrom("idea")
    .select(["id", "title", "updated_at", "answered_at"])
    .where("id", ">=", (part - 1) * PART)
    .where("id", "<", part * PART)
    .where("listed", "=", 1)
    .where(visibleTo(anyone))
    .orderBy("id");
}

const date = (at: number) => new Date(at).toISOString();
