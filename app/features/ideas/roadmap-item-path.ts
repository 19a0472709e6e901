import { slugify } from "~/platform/slug";

/** The address of the roadmap item that an idea grew into. */
export function roadmapItemPath(item: { id: number; title: string }): string {
  const slug = slugify(item.title);
  return slug ? `/roadmap/${item.id}-${slug}` : `/roadmap/${item.id}`;
}
