import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { ActForm } from "~/features/questions/act-form";
import { QuestionFormPage } from "~/features/questions/form-page";
import { questionPath } from "~/features/questions/question";
import { getQuestion } from "~/features/questions/question-rows.server";
import { findOwnRequest } from "~/features/questions/routing/own-request.queries.server";
import { passRequest } from "~/features/questions/routing/pass-request.server";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { row } = await getQuestion(db, viewer, numberParam(params["question"]));
  const request = await findOwnRequest(db, viewer, row.id);
  allow(viewer, request?.canPass ?? false, "questions:errors.notAsked");
  return {
    pageTitle: questionWords(viewer)("pass.title"),
    up: { label: row.title, href: questionPath(row) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Says "not me", which is nothing to be sorry for. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const { row } = await getQuestion(db, viewer, numberParam(params["question"]));
  await write((trx) => passRequest(trx, viewer, row.id));
  return { to: questionPath(row), notice: "questions:pass.done" };
});

export default function PassPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} lede={t("pass.lede")} up={up}>
      <ActForm view={useReply()} path={up.href}>
        <Button>{t("request.pass")}</Button>
      </ActForm>
    </QuestionFormPage>
  );
}
