import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { EditAnswerForm } from "~/features/questions/answer-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { editAnswer } from "~/features/questions/post-answer.server";
import { answerPath, questionPath } from "~/features/questions/question";
import { canEditAnswer } from "~/features/questions/question.policy";
import { answerEditSchema, answerPreviewSchema } from "~/features/questions/question.schema.server";
import { questionWords } from "~/features/questions/words.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readAnswer } from "~/http/read-answer.server";
import { useReply, useShown } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const { question, answer } = await readAnswer(db, viewer, params);
  allow(viewer, canEditAnswer(viewer, answer.state, question.state));
  return {
    pageTitle: questionWords(viewer)("editAnswer.title"),
    up: { label: question.row.title, href: questionPath(question.row) },
    path: answerPath(question.row, answer.row.id),
    body: answer.row.body,
    version: answer.row.version,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const { question, answer, ids } = await readAnswer(db, viewer, params);
    allow(viewer, canEditAnswer(viewer, answer.state, question.state));
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(answerPreviewSchema).body) } };
    }
    const { body, version } = parse(answerEditSchema);
    const bodyHtml = await renderText(db, body);
    await write((trx) => editAnswer(trx, viewer, ids, { body, bodyHtml, version }));
    return { to: answerPath(question.row, answer.row.id) };
  },
  { limit: "comment", keep: "words" },
);

export default function EditAnswerPage() {
  const { pageTitle, up, path, body, version } = useLoaderData<typeof loader>();
  const { html } = useShown<{ html: string }>();
  const view = useReply();
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <EditAnswerForm {...{ view, body, version, path }} preview={html} />
    </QuestionFormPage>
  );
}
