import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { answerFields, answerQuestion } from "~/features/trails/ask-on-trail.server";
import { Question } from "~/features/trails/own-questions";
import { getQuestion } from "~/features/trails/said-on-trail.queries.server";
import { NOTE_MAX, trailPath } from "~/features/trails/trail";
import { answerSchema } from "~/features/trails/trail.schema.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TextArea } from "~/ui/text-area";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  const question = await getQuestion(db, trail.id, numberParam(params["question"]));
  allow(viewer, canChangeTrail(viewer, trail));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("answer.title"),
    trail: { id: trail.id, title: trail.title, language: trail.language },
    question,
    version: fieldVersion(answerFields(question.answer)),
  };
});

export const action = handle(
  async ({ write, viewer, params, parse }) => {
    allow(viewer, canReadTrails(viewer));
    const id = numberParam(params["trail"]);
    const questionId = numberParam(params["question"]);
    const answer = parse(answerSchema);
    await write((trx) => answerQuestion(trx, viewer, id, questionId, answer));
    return { to: `${trailPath({ id })}#questions`, notice: "trails:answer.sent" };
  },
  { keep: "words" },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AnswerQuestionPage() {
  const { pageTitle, trail, question, version } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb trail={trail} />}
        title={pageTitle}
        lede={t("answer.asked", trail)}
      />
      {/* Of an answer that came in between, what it says, to compare. */}
      <Question
        question={{ ...question, answer: String(view.conflict?.["answer"] ?? "") }}
        language={trail.language}
      />
      <Form method="post" className="flex max-w-measure flex-col gap-6 pt-8">
        <FormRefusal errors={view.errors("")} />
        <input
          type="hidden"
          name="version"
          value={view.conflict?.["version"] ?? view.value("version", version)}
        />
        <Field
          name="answer"
          label={t("answer.label")}
          hint={t(question.mailed === "no" ? "answer.hint" : "answer.hintMail")}
          required
          errors={view.errors("answer")}
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={5}
              maxLength={NOTE_MAX}
              defaultValue={view.value("answer", question.answer)}
            />
          )}
        </Field>
        <div>
          <Button>{t("answer.send")}</Button>
        </div>
      </Form>
    </Page>
  );
}
