import { useLoaderData } from "@remix-run/react";
import { canAsk } from "~/features/answering/answering.policy";
import { AskForm } from "~/features/answering/ask-form";
import { loadAskPage } from "~/features/answering/ask-page.server";
import { askQuestion } from "~/features/answering/ask-question.server";
import { AuthorWords } from "~/features/answering/author-words";
import { askPreviewSchema, askSchema } from "~/features/answering/question.schema.server";
import { askAndWait, findWaitingStep } from "~/features/triage/ask-and-wait.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { asksToKeep, keepForm } from "~/http/keep-draft.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "tools.ask", may: canAsk } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const from = { search: url.searchParams, place: community };
  const waiting = await findWaitingStep(db, viewer, id);
  return { idea, pageTitle, waiting, ...(await loadAskPage(db, viewer, id, from)) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, parse, input }) => {
    const id = numberParam(params["idea"]);
    if (asksToKeep({ input })) return keepForm({ write, viewer, input, parse });
    if (asksToSee(input)) {
      const { body } = parse(askPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { question, body, language, wait } = parse(askSchema);
    const bodyHtml = await renderText(db, body);
    const asked = { questionId: question ?? null, body, bodyHtml, language };
    const ask = wait ? askAndWait : askQuestion;
    const commentId = await write((trx) => ask(trx, viewer, id, asked));
    return { to: `/comments/${commentId}` };
  },
  { limit: "comment" },
);

export default function QuestionPage() {
  const { idea, words, kept, ...data } = useLoaderData<typeof loader>();
  const view = useReply(kept);
  const { html } = useShown<{ html: string }>();
  const t = useText("answering");
  return (
    <TriagePage
      title={t("ask.title")}
      idea={idea}
      lede={t("ask.lede")}
      beside={<AuthorWords words={words} />}
    >
      <AskForm {...data} view={view} preview={html} />
    </TriagePage>
  );
}
