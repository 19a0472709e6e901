import { createHmac } from "node:crypto";

const LETTERS = 10;

/**
 * What the numbers of this community's ideas, comments and items begin with outside of it, so that those of
 * two communities are never taken for each other. Tells nothing of the secret that it is made from.
 */
export function ownMark(secret: string): string {
  return createHmac("sha256", secret).update("external id").digest("hex").slice(0, LETTERS);
}

type Kind = "idea" | "comment" | "item";
type Numbered = { id: number; external_id: string | null };

/** The id by which files know an idea, comment or item: that of where it came from, else one of ours. */
export function externalIdOf(mark: string, kind: Kind, row: Numbered): string {
  return row.external_id ?? `${mark}-${kind}-${row.id}`;
}

/** The number of an idea, comment or item of ours; undefined for those of others. */
export function ownNumber(mark: string, kind: Kind, externalId: string): number | undefined {
  const start = `${mark}-${kind}-`;
  const digits = externalId.startsWith(start) ? externalId.slice(start.length) : "";
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}
