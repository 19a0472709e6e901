import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmEntry, disownEntry } from "~/features/intake/behalf/answer-entry.server";
import { describeEntry, getAnswering } from "~/features/intake/behalf/told-entry.queries.server";
import { ToldPage } from "~/features/intake/behalf/told-page";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { LinkGone } from "~/platform/errors";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Looking changes nothing: mail scanners open every link. It needs no sign-in. */
export const loader = load(async ({ db, viewer, params }) => {
  const t = textsOf(viewer.language).getFixedT(null, "intake");
  const answering = await getAnswering(db, viewer, params["key"] ?? "").catch(unlessGone);
  const entry = answering && (await describeEntry(db, answering));
  const title = entry ? t(`behalf.yours.title.${entry.kind}`) : t("behalf.yours.goneTitle");
  return { pageTitle: title, entry };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const answerSchema = z.object({ answer: z.enum(["mine", "not_me"]) });

export const action = handleForm(
  async ({ db, write, viewer, params, parse }) => {
    const key = params["key"] ?? "";
    const { answer } = parse(answerSchema);
    const { entry, customer } = await getAnswering(db, viewer, key);
    const html = entry.kind === "vote" ? "" : await renderText(db, entry.quote);
    await write((trx) =>
      answer === "mine"
        ? confirmEntry(trx, customer, entry.id, html)
        : disownEntry(trx, customer, entry.id),
    );
    return { to: `/in-your-name/${key}` };
  },
  { limit: "byLink" },
);

function unlessGone(error: unknown): null {
  if (error instanceof LinkGone) return null;
  throw error;
}

export default function InYourNamePage() {
  const { entry } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("intake");
  if (entry) return <ToldPage entry={entry} view={view} />;
  return (
    <Page width="reading">
      <PageHeader title={t("behalf.yours.goneTitle")} lede={t("behalf.yours.gone")} />
    </Page>
  );
}
