import { LINKS_OF_NEWCOMER, mayLinkFreely } from "~/features/people/standing";
import { readStanding } from "~/features/people/standing.queries.server";
import { isStaff, type SignedInViewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Db } from "~db/connect.server";

const LINK_OUTWARD = /<a\s[^>]*href="(?:[a-z][a-z\d+.-]*:)?\/\//gi;

/** How many links to other places a text has, as its readers get it. */
export function countLinks(html: string): number {
  return html.match(LINK_OUTWARD)?.length ?? 0;
}

/**
 * Keeps link spam out. Reads nothing as long as a text has few links.
 * @throws Invalid at `field` when a newcomer's text has too many.
 */
export async function limitLinks(
  db: Db,
  viewer: SignedInViewer,
  html: string,
  field = "body",
): Promise<void> {
  if (isStaff(viewer) || countLinks(html) <= LINKS_OF_NEWCOMER) return;
  if (mayLinkFreely(await readStanding(db, viewer), now())) return;
  throw new Invalid({ [field]: [errorKey("writing:tooManyLinks", { count: LINKS_OF_NEWCOMER })] });
}
