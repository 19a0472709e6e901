import { useLoaderData } from "@remix-run/react";
import { findUndo } from "~/features/triage/staff-tools.queries.server";
import { canSetStatus } from "~/features/triage/triage.policy";
import { undoSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { UndoForm } from "~/features/triage/undo-form";
import { undoStatusChange } from "~/features/triage/undo-status-change.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "undo.title", may: canSetStatus } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, undo: await findUndo(db, viewer, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { change } = parse(undoSchema);
  await write((trx) => undoStatusChange(trx, viewer, id, change));
  return { to: `/ideas/${id}`, notice: "triage:undo.done" };
});

export default function UndoPage() {
  const { idea, undo } = useLoaderData<typeof loader>();
  const t = useText("triage");
  const errors = useReply().errors("");
  return (
    <TriagePage
      title={t("undo.title")}
      idea={idea}
      lede={undo ? t("undo.explain") : t("undo.nothing")}
    >
      <FieldErrors id="undo-error" errors={errors} />
      {undo && <UndoForm ideaId={idea.id} changeId={undo.changeId} />}
    </TriagePage>
  );
}
