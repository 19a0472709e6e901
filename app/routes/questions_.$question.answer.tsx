import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { AnswerForm } from "~/features/questions/answer-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { postAnswer } from "~/features/questions/post-answer.server";
import { answerPath, questionPath } from "~/features/questions/question";
import { canAnswer } from "~/features/questions/question.policy";
import { answerPreviewSchema, answerSchema } from "~/features/questions/question.schema.server";
import { getQuestion } from "~/features/questions/question-rows.server";
import { questionWords } from "~/features/questions/words.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { Prose } from "~/ui/prose";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canAnswer(viewer, state));
  return {
    pageTitle: questionWords(viewer)("answer.open"),
    id: row.id,
    up: { label: row.title, href: questionPath(row) },
    question: { title: row.title, html: row.body_html, language: row.language },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Answers the question, as a peer or for the company. */
export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
    allow(viewer, canAnswer(viewer, state));
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(answerPreviewSchema).body) } };
    }
    const { body } = parse(answerSchema);
    const bodyHtml = await renderText(db, body);
    const id = await write((trx) => postAnswer(trx, viewer, row.id, { body, bodyHtml }));
    return { to: answerPath(row, id), notice: "questions:answer.posted" };
  },
  { limit: "comment", keep: "words" },
);

export default function AnswerQuestionPage() {
  const { pageTitle, id, up, question } = useLoaderData<typeof loader>();
  const { html } = useShown<{ html: string }>();
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <blockquote className="mb-8 border-s border-line ps-5">
        <p dir="auto" lang={question.language} className="title-lg">
          {question.title}
        </p>
        {question.html && <Prose html={question.html} headings={2} lang={question.language} />}
      </blockquote>
      <AnswerForm view={useReply()} questionId={id} preview={html} />
    </QuestionFormPage>
  );
}
