import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { readBrief } from "./brief-rows.server";
import type { ContributorTerms } from "./contributor-terms";
import { findTermsToAccept } from "./contributor-terms.server";
import { getBriefItem } from "./item-words.queries.server";
import type { Section } from "./section";
import { canSuggest } from "./suggestion.policy";
import { findOwnOpen, propose, readOpenness } from "./suggestions.queries.server";

/**
 * What the form for other words begins with: the section as it stands, or the viewer's open suggestion
 * brought together with it.
 */
export async function loadSuggestForm(
  db: Db,
  viewer: Viewer,
  { id }: { id: number },
  section: Section,
): Promise<{
  body: string;
  why: string;
  version: number;
  clash: string | null;
  terms: ContributorTerms | null;
}> {
  allow(viewer, canSuggest(viewer, await readOpenness(db, viewer, id)), "brief:suggest.closed");
  const { version } = await getBriefItem(db, viewer, id);
  const brief = await readBrief(db, id);
  const own = await findOwnOpen(db, viewer, id, section);
  const proposed = own && (await propose(db, own, brief));
  return {
    body: proposed?.body ?? brief[section].body,
    why: own?.why ?? "",
    version,
    clash: proposed && proposed.conflicts.length > 0 ? brief[section].body : null,
    terms: await findTermsToAccept(db, viewer),
  };
}
