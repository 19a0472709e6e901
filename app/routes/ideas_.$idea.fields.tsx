import { Form, useLoaderData } from "@remix-run/react";
import { listFields } from "~/features/boards/board-fields.queries.server";
import { FieldInputs } from "~/features/ideas/field-inputs";
import { loadStoredAnswers } from "~/features/ideas/stored-answers.server";
import { answerBoard } from "~/features/triage/answer-board.server";
import { canAnswerBoard } from "~/features/triage/triage.policy";
import { answersVersionSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { answersSchema } from "~/platform/asked-field.server";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "fields.title", may: canAnswerBoard } as const;
  const { idea, pageTitle, state } = await loadTriagePage(db, viewer, id, page);
  const fields = await listFields(db, viewer, [state.boardId]);
  const { stored, version } = await loadStoredAnswers(db, viewer, id, fields);
  return { idea, pageTitle, fields, stored, version };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets what the idea answers to its board. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { answersVersion: version } = parse(answersVersionSchema);
  const answers = parse(answersSchema);
  await write((trx) => answerBoard(trx, viewer, id, { answers, version }));
  return { to: `/ideas/${id}`, notice: "triage:fields.done" };
});

export default function FieldsPage() {
  const { idea, fields, stored, version } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  const seen = view.conflict?.["answersVersion"] ?? view.value("answersVersion", version);
  return (
    <TriagePage
      title={t("fields.title")}
      idea={idea}
      lede={t(fields.length > 0 ? "fields.lede" : "fields.none")}
    >
      {fields.length > 0 && (
        <Form method="post" className="flex flex-col gap-6">
          <FieldErrors id="form-errors" errors={view.errors("")} />
          <input type="hidden" name="answersVersion" value={seen} readOnly />
          <FieldInputs fields={fields} view={view} stored={stored} language={idea.language} />
          <div>
            <Button>{t("fields.submit")}</Button>
          </div>
        </Form>
      )}
    </TriagePage>
  );
}
