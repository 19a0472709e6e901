import { useLoaderData } from "@remix-run/react";
import { findOfficialResponse } from "~/features/triage/official-response.queries.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { ResponseForm } from "~/features/triage/response-form";
import { canRespond } from "~/features/triage/triage.policy";
import { responseSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "response.pageTitle", may: canRespond } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, response: await findOfficialResponse(db, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const form = parse(responseSchema);
  const bodyHtml = await renderText(db, form.body);
  await write((trx) =>
    respondOfficially(trx, viewer, id, {
      version: form.version,
      body: form.body,
      bodyHtml,
      whatChanged: form.what_changed,
    }),
  );
  return { to: `/ideas/${id}`, notice: "triage:response.done" };
});

export default function ResponsePage() {
  const { idea, response } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("response.pageTitle")} idea={idea} lede={t("response.lede")}>
      <ResponseForm view={view} response={response} />
    </TriagePage>
  );
}
