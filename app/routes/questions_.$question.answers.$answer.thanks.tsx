import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { ActForm } from "~/features/questions/act-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { answerPath, questionPath } from "~/features/questions/question";
import { canThank } from "~/features/questions/question.policy";
import { thanksSchema } from "~/features/questions/question.schema.server";
import { thankForAnswer, unthankForAnswer } from "~/features/questions/thank-for-answer.server";
import { hasThanked } from "~/features/questions/thanks.queries.server";
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
  allow(viewer, canThank(viewer, answer.state, question.state), "questions:thank.refused");
  return {
    pageTitle: questionWords(viewer)("thank.title"),
    up: { label: question.row.title, href: questionPath(question.row) },
    html: answer.row.body_html,
    language: answer.row.language,
    path: answerPath(question.row, answer.row.id),
    thanked: await hasThanked(db, viewer, answer.row.id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the viewer says thanks. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { question, answer, ids } = await readAnswer(db, viewer, params);
  allow(viewer, canThank(viewer, answer.state, question.state), "questions:thank.refused");
  const { thanks } = parse(thanksSchema);
  await write((trx) => (thanks ? thankForAnswer : unthankForAnswer)(trx, viewer, ids));
  return { to: answerPath(question.row, answer.row.id) };
});

export default function ThankPage() {
  const { pageTitle, up, html, language, path, thanked } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <ActForm view={useReply()} html={html} language={language} path={path}>
        <Button name="thanks" value={thanked ? "0" : "1"}>
          {t(thanked ? "answer.unthank" : "answer.thank")}
        </Button>
      </ActForm>
    </QuestionFormPage>
  );
}
