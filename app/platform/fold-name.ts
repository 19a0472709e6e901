/** What two spellings of one name share: case, width and spaces do not tell names apart. */
export function foldName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
