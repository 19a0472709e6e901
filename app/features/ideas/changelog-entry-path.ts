import { slugify } from "~/platform/slug";

/** The address of what the changelog says about ideas. */
export function changelogEntryPath(entry: { id: number; title: string }): string {
  const slug = slugify(entry.title);
  return slug ? `/changelog/${entry.id}-${slug}` : `/changelog/${entry.id}`;
}
