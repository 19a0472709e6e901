import { useLoaderData } from "@remix-run/react";
import { countModeration } from "~/features/moderation/count-moderation.queries.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { ModerationPlace } from "~/features/moderation/moderation-place";
import { parseWaitingCursor, waitingCursorText } from "~/features/moderation/waiting";
import { listWaiting } from "~/features/moderation/waiting.queries.server";
import { WaitingList } from "~/features/moderation/waiting-list";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";

const PATH = "/desk/waiting";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const after = parseWaitingCursor(url.searchParams.get("after"));
  const [{ things, next }, counts] = await Promise.all([
    listWaiting(db, after),
    countModeration(db),
  ]);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("waiting.title"),
    things,
    counts,
    first: after !== null,
    next: next && waitingCursorText(next),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function WaitingPage() {
  const t = useText("moderation");
  const { things, counts, first, next } = useLoaderData<typeof loader>();
  return (
    <ModerationPlace place="waiting" counts={counts}>
      {things.length > 0 ? (
        <WaitingList things={things} />
      ) : (
        <EmptyState title={t("waiting.empty")}>{t("waiting.emptyBody")}</EmptyState>
      )}
      <Pagination
        label={t("waiting.pages")}
        previous={first ? { href: PATH, label: t("reports.first") } : undefined}
        next={
          next === null ? undefined : { href: `${PATH}?after=${next}`, label: t("reports.next") }
        }
        className="pt-8"
      />
    </ModerationPlace>
  );
}
