import { useLoaderData } from "@remix-run/react";
import { ReviewForm } from "~/features/triage/review-form";
import { setReviewDate } from "~/features/triage/set-review.server";
import { canAssign } from "~/features/triage/triage.policy";
import { getDeskFacts } from "~/features/triage/triage.queries.server";
import { reviewSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { dateText, startOfDate } from "~/platform/working-days.server";

export const loader = load(async ({ db, viewer, params, community }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "review.title", may: canAssign } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const { reviewAt } = await getDeskFacts(db, id);
  const stored = reviewAt === null ? "" : dateText(reviewAt, community.timeZone);
  return { idea, pageTitle, stored };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, community, parse }) => {
  const id = numberParam(params["idea"]);
  const { review } = parse(reviewSchema);
  const at = review === undefined ? null : startOfDate(review, community.timeZone);
  await write((trx) => setReviewDate(trx, viewer, id, at));
  return { to: `/ideas/${id}`, notice: "triage:review.done" };
});

export default function ReviewPage() {
  const { idea, stored } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("review.title")} idea={idea}>
      <ReviewForm ideaId={idea.id} view={view} stored={stored} />
    </TriagePage>
  );
}
