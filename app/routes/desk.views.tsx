import { useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { viewSchema } from "~/features/desk/desk.schema.server";
import { saveView } from "~/features/desk/save-view.server";
import { listSavedViews } from "~/features/desk/saved-views.queries.server";
import { ViewsPage } from "~/features/desk/views-page";
import { allow, requireSignedIn } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "desk")("views.title"),
    views: await listSavedViews(db, viewer),
    query: url.searchParams.get("query") ?? "",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const view = parse(viewSchema);
  await write((trx) => saveView(trx, viewer, view));
  return { to: "/desk/views", notice: "desk:views.done" };
});

export default function DeskViewsRoute() {
  return <ViewsPage {...useLoaderData<typeof loader>()} view={useReply()} />;
}
