import { useLoaderData } from "@remix-run/react";
import { chooseAccount } from "~/features/accounts/choose-account.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { AskForm, type AskShown } from "~/features/questions/ask-form";
import { askQuestion } from "~/features/questions/ask-question.server";
import { findAskedIdea } from "~/features/questions/asked-idea.queries.server";
import { QuestionFormPage } from "~/features/questions/form-page";
import { proposeTags } from "~/features/questions/propose-tags";
import { QUESTION_TITLE_MAX, questionPath } from "~/features/questions/question";
import {
  canAsk,
  canAskByName,
  canAskForCustomer,
  canAskOn,
} from "~/features/questions/question.policy";
import { askSchema, questionBodySchema } from "~/features/questions/question.schema.server";
import { questionWords } from "~/features/questions/words.server";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canAsk(viewer));
  const boards = (await listBoards(db, viewer)).filter((board) => canAskOn(viewer, board));
  const idea = await findAskedIdea(db, viewer, url.searchParams.get("idea"));
  return {
    pageTitle: questionWords(viewer)("form.newTitle"),
    title: (url.searchParams.get("title") ?? "").slice(0, QUESTION_TITLE_MAX).trim(),
    boards: boards.map(({ id, name }) => ({ id, name })),
    board: boards.find(({ id }) => id === idea?.boardId)?.id ?? null,
    idea,
    tagSets: await listTagSets(db, viewer),
    can: { forCustomer: canAskForCustomer(viewer), name: canAskByName(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Shows how it looks or what it seems to be about, where that was not seen yet; else asks. */
export const action = handleForm(
  async ({ db, write, viewer, context, input, parse }) => {
    allow(viewer, canAsk(viewer));
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(questionBodySchema).body) } };
    }
    const { account, accountName, ideaId, tags, ...form } = parse(askSchema);
    if (input.value("propose") || (tags.length === 0 && !input.value("seen"))) {
      const sets = await listTagSets(db, viewer);
      const offered = sets.flatMap((set) => set.tags);
      const proposed = proposeTags(offered, `${form.title}\n${form.body}`);
      if (proposed.length > 0 || input.value("propose")) {
        input.fields["tags"] = [...new Set([...tags, ...proposed.map(({ id }) => id)])].map(String);
        return { show: { proposed: true } };
      }
    }
    const chosen = canAskForCustomer(viewer)
      ? await chooseAccount(db, { account, accountName })
      : null;
    spend(context, "post", viewer.id ?? context.address);
    const question = {
      ...form,
      bodyHtml: await renderText(db, form.body),
      ideaId: ideaId ?? null,
      tagIds: tags,
      accountId: chosen,
    };
    const id = await write((trx) => askQuestion(trx, viewer, question));
    return { to: questionPath({ id, title: form.title }), notice: "questions:form.asked" };
  },
  { keep: "words" },
);

export default function NewQuestionPage() {
  const { pageTitle, ...form } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} lede={t("form.newLede")}>
      <AskForm {...form} view={useReply()} shown={useShown<AskShown>()} />
    </QuestionFormPage>
  );
}
