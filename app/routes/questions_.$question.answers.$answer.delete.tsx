import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { ActForm } from "~/features/questions/act-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { deleteAnswer } from "~/features/questions/post-answer.server";
import { answerPath, questionPath } from "~/features/questions/question";
import { canDeleteAnswer } from "~/features/questions/question.policy";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readOwnAnswer } from "~/http/read-answer.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { question, answer } = await readOwnAnswer(db, viewer, params);
  allow(viewer, canDeleteAnswer(viewer, answer.state));
  return {
    pageTitle: questionWords(viewer)("deleteAnswer.title"),
    up: question && { label: question.row.title, href: questionPath(question.row) },
    html: answer.row.body_html,
    language: answer.row.language,
    path: question ? answerPath(question.row, answer.row.id) : "/questions",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes one's own words away. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const { question, answer, ids } = await readOwnAnswer(db, viewer, params);
  allow(viewer, canDeleteAnswer(viewer, answer.state));
  await write((trx) => deleteAnswer(trx, viewer, ids));
  const to = question ? questionPath(question.row) : "/questions";
  return { to, notice: "questions:deleteAnswer.done" };
});

export default function DeleteAnswerPage() {
  const { pageTitle, up, html, language, path } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} lede={t("deleteAnswer.lede")} {...(up ? { up } : {})}>
      <ActForm view={useReply()} html={html} language={language} path={path}>
        <Button look="danger">{t("deleteAnswer.submit")}</Button>
      </ActForm>
    </QuestionFormPage>
  );
}
