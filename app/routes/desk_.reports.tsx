import { useLoaderData } from "@remix-run/react";
import { countModeration } from "~/features/moderation/count-moderation.queries.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { ModerationPlace } from "~/features/moderation/moderation-place";
import { ReportList } from "~/features/moderation/report-list";
import { listReported } from "~/features/moderation/reports.queries.server";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";

const PATH = "/desk/reports";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const after = Number(/^[1-9]\d{0,14}$/.exec(url.searchParams.get("after") ?? "")?.[0] ?? 0);
  const [{ things, next }, counts] = await Promise.all([
    listReported(db, after),
    countModeration(db),
  ]);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("reports.title"),
    things,
    counts,
    first: after > 0,
    next,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ReportsPage() {
  const t = useText("moderation");
  const { things, counts, first, next } = useLoaderData<typeof loader>();
  return (
    <ModerationPlace place="reports" counts={counts}>
      {things.length > 0 ? (
        <ReportList things={things} />
      ) : (
        <EmptyState title={t("reports.empty")}>{t("reports.emptyBody")}</EmptyState>
      )}
      <Pagination
        label={t("reports.pages")}
        previous={first ? { href: PATH, label: t("reports.first") } : undefined}
        next={
          next === null ? undefined : { href: `${PATH}?after=${next}`, label: t("reports.next") }
        }
        className="pt-8"
      />
    </ModerationPlace>
  );
}
