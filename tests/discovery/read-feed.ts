import { Readable } from "node:stream";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import FeedParser from "feedparser";

export interface ReadEntry {
  guid: string;
  title: string | null;
  link: string;
  author: string | null;
  description: string | null;
  date: Date | null;
  pubdate: Date | null;
  categories: string[];
}

export interface ReadFeed {
  title: string;
  link: string;
  xmlUrl: string;
  date: Date;
  language: string | undefined;
  entries: ReadEntry[];
}

/** Reads a feed as a feed reader does. @throws when it is not well formed or no Atom */
export function readAtom(xml: string): Promise<ReadFeed> {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const parser = new FeedParser({ addmeta: false, normalize: true });
  return new Promise((resolve, reject) => {
    const entries: ReadEntry[] = [];
    parser.on("error", reject);
    parser.on("readable", () => {
      for (let item = parser.read(); item; item = parser.read()) entries.push(item as ReadEntry);
    });
    parser.on("end", () => resolve({ ...(parser.meta as unknown as ReadFeed), entries }));
    Readable.from([xml]).pipe(parser);
  });
}

/** The addresses that a sitemap names. @throws when it is not well formed */
export function readSitemap(xml: string): string[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const parser = new XMLParser({ isArray: (name) => name === "url" || name === "sitemap" });
  const { sitemapindex, urlset } = parser.parse(xml);
  const rows: { loc: string }[] = sitemapindex?.sitemap ?? urlset?.url ?? [];
  return rows.map(({ loc }) => loc);
}
