import { useLoaderData } from "@remix-run/react";
import { countModeration } from "~/features/moderation/count-moderation.queries.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { ModerationPlace } from "~/features/moderation/moderation-place";
import { VoteReviewList } from "~/features/moderation/votes/vote-review-list";
import {
  listDecidedVoteReviews,
  listOpenVoteReviews,
} from "~/features/moderation/votes/vote-reviews.queries.server";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { SectionHeader } from "~/ui/section-header";

const PATH = "/desk/votes";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const after = Number(/^[1-9]\d{0,14}$/.exec(url.searchParams.get("after") ?? "")?.[0] ?? 0);
  const [{ reviews, next }, counts, decided] = await Promise.all([
    listOpenVoteReviews(db, after),
    countModeration(db),
    listDecidedVoteReviews(db),
  ]);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("votes.title"),
    ...{ reviews, counts, decided, next },
    first: after > 0,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function VoteReviewsPage() {
  const t = useText("moderation");
  const { reviews, counts, decided, first, next } = useLoaderData<typeof loader>();
  return (
    <ModerationPlace place="votes" counts={counts}>
      {reviews.length > 0 ? (
        <VoteReviewList label={t("votes.label")} reviews={reviews} />
      ) : (
        <EmptyState title={t("votes.empty")}>{t("votes.emptyBody")}</EmptyState>
      )}
      <Pagination
        label={t("votes.pages")}
        previous={first ? { href: PATH, label: t("reports.first") } : undefined}
        next={
          next === null ? undefined : { href: `${PATH}?after=${next}`, label: t("reports.next") }
        }
        className="pt-8"
      />
      {decided.length > 0 && (
        <section aria-labelledby="decided" className="pt-14">
          <SectionHeader id="decided" title={t("votes.decidedTitle")} />
          <VoteReviewList label={t("votes.decidedTitle")} reviews={decided} />
        </section>
      )}
    </ModerationPlace>
  );
}
