import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { acceptAnswer, unacceptAnswer } from "~/features/questions/accept-answer.server";
import { ActForm } from "~/features/questions/act-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { answerPath, questionPath } from "~/features/questions/question";
import { canAcceptAnswer } from "~/features/questions/question.policy";
import { acceptedSchema } from "~/features/questions/question.schema.server";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readAnswer } from "~/http/read-answer.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { question, answer } = await readAnswer(db, viewer, params);
  allow(viewer, canAcceptAnswer(viewer, answer.state, question.state), "questions:accept.refused");
  return {
    pageTitle: questionWords(viewer)("accept.title"),
    up: { label: question.row.title, href: questionPath(question.row) },
    html: answer.row.body_html,
    language: answer.row.language,
    path: answerPath(question.row, answer.row.id),
    accepted: answer.state.accepted,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the answer is the one that helped. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { question, answer, ids } = await readAnswer(db, viewer, params);
  allow(viewer, canAcceptAnswer(viewer, answer.state, question.state), "questions:accept.refused");
  const { accepted } = parse(acceptedSchema);
  await write((trx) => (accepted ? acceptAnswer : unacceptAnswer)(trx, viewer, ids));
  return { to: answerPath(question.row, answer.row.id) };
});

export default function AcceptAnswerPage() {
  const { pageTitle, up, html, language, path, accepted } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} lede={t("accept.lede")} up={up}>
      <ActForm view={useReply()} html={html} language={language} path={path}>
        <Button name="accepted" value={accepted ? "0" : "1"}>
          {t(accepted ? "answer.unaccept" : "answer.accept")}
        </Button>
      </ActForm>
    </QuestionFormPage>
  );
}
