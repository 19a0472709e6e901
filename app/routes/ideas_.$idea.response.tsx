import { useLoaderData } from "@remix-run/react";
import { AuthorWords } from "~/features/answering/author-words";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { ResponseForm } from "~/features/triage/response-form";
import { loadResponsePage } from "~/features/triage/response-page.server";
import { canRespond } from "~/features/triage/triage.policy";
import { responsePreviewSchema, responseSchema } from "~/features/triage/triage.schema.server";
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
  const page = { title: "response.pageTitle", may: canRespond } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const from = { search: url.searchParams, place: community };
  return { idea, pageTitle, ...(await loadResponsePage(db, viewer, id, from)) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse, input }) => {
  const id = numberParam(params["idea"]);
  if (asksToKeep({ input })) return keepForm({ write, viewer, input, parse });
  if (asksToSee(input)) {
    const { body } = parse(responsePreviewSchema);
    return { show: { html: await renderText(db, body) } };
  }
  const form = parse(responseSchema);
  const bodyHtml = await renderText(db, form.body);
  await write((trx) =>
    respondOfficially(trx, viewer, id, {
      version: form.version,
      body: form.body,
      bodyHtml,
      whatChanged: form.what_changed,
      language: form.language,
    }),
  );
  return { to: `/ideas/${id}`, notice: "triage:response.done" };
});

export default function ResponsePage() {
  const { idea, words, kept, ...data } = useLoaderData<typeof loader>();
  const view = useReply(kept);
  const { html } = useShown<{ html: string }>();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("response.pageTitle")}
      idea={idea}
      lede={t("response.lede")}
      beside={<AuthorWords words={words} />}
    >
      <ResponseForm {...data} view={view} preview={html} />
    </TriagePage>
  );
}
