import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { editQuestion } from "~/features/questions/edit-question.server";
import { EditQuestionForm } from "~/features/questions/edit-question-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { questionPath } from "~/features/questions/question";
import { canEditQuestion } from "~/features/questions/question.policy";
import {
  questionBodySchema,
  questionEditSchema,
} from "~/features/questions/question.schema.server";
import { getQuestion } from "~/features/questions/question-rows.server";
import { questionWords } from "~/features/questions/words.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canEditQuestion(viewer, state));
  return {
    pageTitle: questionWords(viewer)("edit.title"),
    up: { label: row.title, href: questionPath(row) },
    stored: { title: row.title, body: row.body, version: row.version },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
    allow(viewer, canEditQuestion(viewer, state));
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(questionBodySchema).body) } };
    }
    const words = parse(questionEditSchema);
    const bodyHtml = await renderText(db, words.body);
    await write((trx) => editQuestion(trx, viewer, row.id, { ...words, bodyHtml }));
    return { to: questionPath({ id: row.id, title: words.title }) };
  },
  { limit: "comment", keep: "words" },
);

export default function EditQuestionPage() {
  const { pageTitle, up, stored } = useLoaderData<typeof loader>();
  const { html } = useShown<{ html: string }>();
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <EditQuestionForm view={useReply()} stored={stored} path={up.href} preview={html} />
    </QuestionFormPage>
  );
}
