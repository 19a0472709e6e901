import { allow } from "~/features/people/allow";
import { countDraft } from "~/features/segments/count-draft.server";
import { readDraft } from "~/features/segments/draft";
import { canReadSegments } from "~/features/segments/segment.policy";
import { notationOf } from "~/features/segments/take-segment-form.server";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Whom a rule in the making matches, for the editor's script; null while the rule says nothing yet. */
export const loader = load(async ({ db, viewer, community, url, context }) => {
  allow(viewer, canReadSegments(viewer));
  spend(context, "suggest", viewer.id ?? context.address);
  const draft = readDraft((name) => url.searchParams.getAll(name));
  return Response.json({ count: await countDraft(db, draft, notationOf(viewer, community)) });
});
