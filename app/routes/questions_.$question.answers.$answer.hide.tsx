import { useLoaderData } from "@remix-run/react";
import { HideOrShow } from "~/features/moderation/hide-or-show";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { QuestionFormPage } from "~/features/questions/form-page";
import { hideAnswer, showAnswer } from "~/features/questions/hide-answer.server";
import { answerPath, questionPath } from "~/features/questions/question";
import { canHideAnswer } from "~/features/questions/question.policy";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readAnswer } from "~/http/read-answer.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Prose } from "~/ui/prose";

export const loader = load(async ({ db, viewer, params }) => {
  const { question, answer } = await readAnswer(db, viewer, params);
  allow(viewer, canHideAnswer(viewer));
  return {
    pageTitle: questionWords(viewer)(
      answer.state.hidden ? "hideAnswer.showTitle" : "hideAnswer.title",
    ),
    up: { label: question.row.title, href: questionPath(question.row) },
    html: answer.row.body_html,
    language: answer.row.language,
    hidden: answer.state.hidden,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether only product, admin and the author read the answer. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { question, answer, ids } = await readAnswer(db, viewer, params);
  allow(viewer, canHideAnswer(viewer));
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1" ? hideAnswer(trx, viewer, ids, form.reason) : showAnswer(trx, viewer, ids),
  );
  return { to: answerPath(question.row, answer.row.id) };
});

export default function HideAnswerPage() {
  const { pageTitle, up, html, language, hidden } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <blockquote className="mb-8 border-s border-line ps-5">
        <Prose html={html} headings={2} lang={language || undefined} />
      </blockquote>
      <HideOrShow view={useReply()} hidden={hidden} show={t("answer.show")} />
    </QuestionFormPage>
  );
}
