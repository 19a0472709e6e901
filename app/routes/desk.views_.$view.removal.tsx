import { Form, useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { removeView } from "~/features/desk/save-view.server";
import { getSavedView } from "~/features/desk/saved-views.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const { name } = await getSavedView(db, viewer, numberParam(params["view"]));
  return { pageTitle: textsOf(viewer.language).getFixedT(null, "desk")("views.remove"), name };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Done twice it is done. */
export const action = handle(async ({ write, viewer, params }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const id = numberParam(params["view"]);
  await write((trx) => removeView(trx, viewer, id));
  return { to: "/desk/views", notice: "desk:views.removed" };
});

export default function RemoveViewPage() {
  const t = useText("desk");
  const { name } = useLoaderData<typeof loader>();
  return (
    <Page width="reading">
      <PageHeader title={t("views.removeNamed", { name })} />
      <Form method="post">
        <Button look="danger">{t("views.remove")}</Button>
      </Form>
    </Page>
  );
}
