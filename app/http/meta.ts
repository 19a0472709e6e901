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
    if (page.canonical) {
      tags.push({ tagName: "link", rel: "canonical", href: root.publicUrl + page.canonical });
    }
    return tags;
  };
}
