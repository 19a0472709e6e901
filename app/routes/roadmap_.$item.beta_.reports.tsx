import { useLoaderData } from "@remix-run/react";
import { getBeta } from "~/features/beta/beta-rows.server";
import { ReportForm } from "~/features/beta/report-form";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { postTalk } from "~/features/talk/post-talk.server";
import { talkPath } from "~/features/talk/talk";
import { canReport } from "~/features/talk/talk.policy";
import { talkPreviewSchema, talkSchema } from "~/features/talk/talk.schema.server";
import { isTesting } from "~/features/talk/testing.queries.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  await getBeta(db, item.id);
  allow(viewer, canReport(viewer, await isTesting(db, viewer, item.id)), "talk:report.refused");
  return {
    pageTitle: betaWords(viewer)("reports.pageTitle"),
    id: item.id,
    up: { label: item.title, href: item.path },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** What a tester saw becomes a comment of the talk. */
export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const item = await getShownItem(db, viewer, numberParam(params["item"]));
    await getBeta(db, item.id);
    allow(viewer, canReport(viewer, await isTesting(db, viewer, item.id)), "talk:report.refused");
    if (asksToSee(input)) {
      const { body } = parse(talkPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { body } = parse(talkSchema);
    const bodyHtml = await renderText(db, body);
    const report = { body, bodyHtml, kind: "beta_report", parentId: null, rowId: null } as const;
    const id = await write((trx) => postTalk(trx, viewer, item.id, report));
    return { to: talkPath(item.id, { id, rootId: id }), notice: "beta:reports.done" };
  },
  { limit: "comment" },
);

export default function ReportPage() {
  const { pageTitle, id, up } = useLoaderData<typeof loader>();
  const t = useText("beta");
  const { html } = useShown<{ html: string }>();
  return (
    <FormPage title={pageTitle} lede={t("reports.lede")} up={up}>
      <ReportForm view={useReply()} itemId={id} preview={html} />
    </FormPage>
  );
}
