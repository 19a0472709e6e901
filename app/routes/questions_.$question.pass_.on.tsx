import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { QuestionFormPage } from "~/features/questions/form-page";
import { PassOnForm } from "~/features/questions/pass-on-form";
import { questionPath } from "~/features/questions/question";
import { passOnSchema } from "~/features/questions/question.schema.server";
import { getQuestion } from "~/features/questions/question-rows.server";
import { findOwnRequest } from "~/features/questions/routing/own-request.queries.server";
import { passOn } from "~/features/questions/routing/pass-request.server";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const { row } = await getQuestion(db, viewer, numberParam(params["question"]));
  const asked = (await findOwnRequest(db, viewer, row.id)) !== null;
  allow(viewer, asked, "questions:errors.notAsked");
  return {
    pageTitle: questionWords(viewer)("passOn.title"),
    up: { label: row.title, href: questionPath(row) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Names somebody who may know. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { row } = await getQuestion(db, viewer, numberParam(params["question"]));
  const asked = (await findOwnRequest(db, viewer, row.id)) !== null;
  allow(viewer, asked, "questions:errors.notAsked");
  const { to } = parse(passOnSchema);
  await write((trx) => passOn(trx, viewer, row.id, to));
  return { to: questionPath(row), notice: "questions:passOn.done" };
});

export default function PassOnPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} lede={t("passOn.lede")} up={up}>
      <PassOnForm view={useReply()} path={up.href} />
    </QuestionFormPage>
  );
}
