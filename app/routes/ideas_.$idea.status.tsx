import { useLoaderData } from "@remix-run/react";
import { listNextStatusIds, listStatuses } from "~/features/ideas/statuses.queries.server";
import { changeStatus } from "~/features/triage/change-status.server";
import { statusChoices } from "~/features/triage/staff-tools.queries.server";
import { StatusForm } from "~/features/triage/status-form";
import { canSetStatus } from "~/features/triage/triage.policy";
import { statusSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "status.title", may: canSetStatus } as const;
  const { idea, head, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const statuses = await listStatuses(db, viewer.language);
  const next = await listNextStatusIds(db, head.statusId);
  const current = statuses.find((status) => status.id === head.statusId);
  return {
    idea,
    pageTitle,
    choices: statusChoices(statuses, head.statusId, next),
    current: { id: head.statusId, name: current?.name ?? "" },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const form = parse(statusSchema);
  const noteHtml = await renderText(db, form.note);
  await write((trx) =>
    changeStatus(trx, viewer, id, {
      statusId: form.status,
      fromStatusId: form.from,
      note: form.note,
      noteHtml,
      reasonCode: form.reason ?? null,
      wouldChange: form.would_change,
      possibleWhere: form.possible_where,
      conflictsWith: form.conflicts_with,
    }),
  );
  return { to: `/ideas/${id}`, notice: "triage:status.done" };
});

export default function StatusPage() {
  const { idea, choices, current } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("status.title")}
      idea={idea}
      lede={t("status.current", { status: current.name })}
    >
      <StatusForm ideaId={idea.id} view={view} currentId={current.id} choices={choices} />
    </TriagePage>
  );
}
