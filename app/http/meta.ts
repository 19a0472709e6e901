import type { MetaDescriptor, MetaFunction } from "@remix-run/node";
import type { RootData } from "~/root";

export interface PageMeta {
  /** Of the page alone; the community's name is added. */
  title: string;
  description?: string;
  /** The path that other addresses of the same page stand for. */
  canonical?: string;
  /** Keep it out of search engines: everything that is not public. */
  noindex?: boolean;
  /** What a link to the page looks like elsewhere; its picture is 1200 by 630. */
  card?: { path: string; alt: string } | null;
  /** Whether the page is one text by somebody, and not a list. */
  article?: boolean;
  /** The same to be followed in a feed reader. */
  feeds?: readonly { href: string; type: string; title: string }[];
  /** What the page is, in the words of schema.org. */
  things?: readonly object[];
}

type Loaded<L> = L extends (...args: never[]) => Promise<infer T> ? T : never;

/**
 * Makes a route's `meta` from its loader's data, which brings the page's title in the reader's
 * language. Without data (an error page) the title is the community's.
 */
export function pageMeta<L>(
  describePage: (page: { data: Loaded<L>; root: RootData }) => PageMeta,
): MetaFunction {
  return ({ data, matches, error }) => {
    const root = matches.find((match) => match.id === "root")?.data as RootData | undefined;
    const name = root?.community.name ?? "Upwell";
    if (error || data === undefined || !root) {
      return [{ title: name }, { name: "robots", content: "noindex" }];
    }
    const page = describePage({ data: data as Loaded<L>, root });
    const tags: MetaDescriptor[] = [{ title: `${page.title} · ${name}` }];
    if (page.description) tags.push({ name: "description", content: page.description });
    if (page.noindex) tags.push({ name: "robots", content: "noindex" });
    for (const feed of page.feeds ?? []) tags.push({ tagName: "link", rel: "alternate", ...feed });
    return page.canonical ? [...tags, ...publicTags(page, page.canonical, root)] : tags;
  };
}

/** Addresses are whole, and from the configuration: what a request says of its host is not asked. */
function publicTags(page: PageMeta, canonical: string, root: RootData): MetaDescriptor[] {
  // A slug keeps every script's letters; an address in HTML that others read is encoded.
  const url = new URL(canonical, root.publicUrl).href;
  const things = page.noindex ? [] : (page.things ?? []);
  return [
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:title", content: page.title },
    ...(page.description ? [{ property: "og:description", content: page.description }] : []),
    { property: "og:type", content: page.article ? "article" : "website" },
    { property: "og:url", content: url },
    { property: "og:site_name", content: root.community.name },
    { property: "og:locale", content: openGraphLocale(root.language) },
    ...(page.card ? cardTags(page.card, root.publicUrl) : []),
    { name: "twitter:card", content: page.card ? "summary_large_image" : "summary" },
    ...things.map((thing) => ({
      "script:ld+json": { "@context": "https://schema.org", ...thing },
    })),
  ];
}

function cardTags({ path, alt }: { path: string; alt: string }, publicUrl: string) {
  return [
    { property: "og:image", content: publicUrl + path },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: alt },
  ];
}

/** Open Graph knows languages only with a country: the one where most speak it. */
function openGraphLocale(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return `${base}_${region}`;
}
