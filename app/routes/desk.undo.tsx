import { useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { undoSchema } from "~/features/desk/desk.schema.server";
import { DeskCrumb } from "~/features/desk/desk-crumb";
import { findLastAct } from "~/features/desk/last-act.queries.server";
import { undoAct } from "~/features/desk/undo-act.server";
import { SaidAct, UndoForm } from "~/features/desk/undo-bar";
import { allow, requireSignedIn } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "desk")("undo.title");
  return { pageTitle, act: await findLastAct(db, viewer) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ viewer, context, parse }) => {
  allow(viewer, canUseDesk(viewer));
  const { act } = parse(undoSchema);
  await undoAct(context.services.database, viewer, act);
  return { to: "/desk", notice: "desk:undo.done" };
});

export default function UndoPage() {
  const t = useText("desk");
  const say = useText("triage");
  const { pageTitle, act } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={<DeskCrumb />}
        title={pageTitle}
        lede={act ? <SaidAct act={act} /> : say("undo.nothing")}
      />
      <FieldErrors id="undo-error" errors={view.errors("")} />
      {act && (
        <UndoForm act={act}>
          <Button>{t("undo.submit")}</Button>
        </UndoForm>
      )}
    </Page>
  );
}
