import { Form, useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { DeskCrumb } from "~/features/desk/desk-crumb";
import { allow, requireSignedIn } from "~/features/people/allow";
import { getBulkChange } from "~/features/triage/bulk/bulk.queries.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const change = await getBulkChange(db, numberParam(params["change"]));
  const say = textsOf(viewer.language).getFixedT(null, "triage");
  return { pageTitle: say("bulk.undoTitle"), count: change.idea_count };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ viewer, params, context }) => {
  allow(viewer, canUseDesk(viewer));
  const id = numberParam(params["change"]);
  await undoMany(context.services.database, viewer, id);
  return { to: `/desk/bulk/${id}`, notice: "triage:bulk.undone" };
});

export default function UndoBulkPage() {
  const t = useText("triage");
  const { pageTitle, count } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader above={<DeskCrumb />} title={pageTitle} lede={t("bulk.undoLede", { count })} />
      <Form method="post" className="flex flex-col items-start gap-4">
        <FieldErrors id="undo-error" errors={view.errors("")} />
        <Button>{t("bulk.undo")}</Button>
      </Form>
    </Page>
  );
}
