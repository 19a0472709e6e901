import { useLoaderData } from "@remix-run/react";
import { AuthorWords } from "~/features/answering/author-words";
import { loadAuthorWords } from "~/features/answering/author-words.server";
import { beginWith, readChosenTemplate } from "~/features/answering/chosen-template.server";
import { TemplateChooser } from "~/features/answering/template-chooser";
import { listTemplateChoices } from "~/features/answering/templates.queries.server";
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

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "status.title", may: canSetStatus } as const;
  const { state, idea, head, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const statuses = await listStatuses(db, viewer.language);
  const next = await listNextStatusIds(db, head.statusId);
  const current = statuses.find((status) => status.id === head.statusId);
  const from = { search: url.searchParams, place: community };
  const chosen = await readChosenTemplate(db, viewer, id, from);
  return {
    idea,
    pageTitle,
    ...{ chosen, kept: beginWith(null, chosen, { field: "note", text: "" }) },
    templates: await listTemplateChoices(db, state.boardId, ["decline"]),
    words: await loadAuthorWords(db, id),
    choices: statusChoices(statuses, head.statusId, next),
    current: { id: head.statusId, name: current?.name ?? "" },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, parse }) => {
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
  },
  { keep: "words" },
);

export default function StatusPage() {
  const { idea, words, kept, choices, current, templates, chosen } = useLoaderData<typeof loader>();
  const view = useReply(kept);
  const t = useText("triage");
  return (
    <TriagePage
      title={t("status.title")}
      idea={idea}
      lede={t("status.current", { status: current.name })}
      beside={<AuthorWords words={words} />}
    >
      <div className="flex flex-col gap-6">
        <TemplateChooser
          {...{ ideaId: idea.id, templates, chosen }}
          field="note"
          action={`/ideas/${idea.id}/status`}
        />
        <StatusForm ideaId={idea.id} view={view} currentId={current.id} choices={choices} />
      </div>
    </TriagePage>
  );
}
