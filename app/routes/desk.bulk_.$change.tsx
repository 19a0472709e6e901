import { useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { DeskCrumb } from "~/features/desk/desk-crumb";
import { findIdeaLink } from "~/features/ideas/ideas.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { actOf, getBulkChange, readReport } from "~/features/triage/bulk/bulk.queries.server";
import { BulkResult } from "~/features/triage/bulk/bulk-result";
import { canStillUndo } from "~/features/triage/status-change";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { now } from "~/platform/clock";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const change = await getBulkChange(db, numberParam(params["change"]));
  const undone = change.undone_at !== null;
  const act = actOf(change);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "triage")(`bulk.acts.${change.act}`),
    change: { id: change.id, act: change.act, count: change.idea_count, undone },
    ...(await readReport(db, change.id)),
    into: act.act === "merge" ? ((await findIdeaLink(db, act.canonicalId)) ?? null) : null,
    canUndo: !undone && canStillUndo(change.created_at, now()),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BulkResultRoute() {
  const { pageTitle, kept, undone, ...data } = useLoaderData<typeof loader>();
  return (
    <BulkResult {...data} title={pageTitle} takenBack={{ undone, kept }} above={<DeskCrumb />} />
  );
}
