import { useLoaderData } from "@remix-run/react";
import { ideaPath } from "~/features/ideas/idea";
import { canDeleteIdea } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { ConfirmPage } from "~/features/intake/confirm-page";
import { othersTookPart } from "~/features/intake/others-took-part.queries.server";
import { deleteIdea } from "~/features/intake/withdraw-idea.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const state = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const shared = await othersTookPart(db, state);
  allow(viewer, canDeleteIdea(viewer, state, shared), "intake:refused.delete");
  const { id, title, language } = await getIdeaText(db, state.id);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "intake")("delete.title");
  return { pageTitle, idea: { title, language, path: ideaPath({ id, title }) } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const id = numberParam(params["idea"]);
  await write((trx) => deleteIdea(trx, viewer, id));
  return { to: "/ideas", notice: "intake:notices.deleted" };
});

export default function DeleteIdeaPage() {
  const { pageTitle, idea } = useLoaderData<typeof loader>();
  const t = useText("intake");
  return (
    <ConfirmPage
      question={pageTitle}
      idea={idea}
      confirm={t("delete.confirm")}
      keep={t("delete.keep")}
    >
      {t("delete.lede")}
    </ConfirmPage>
  );
}
