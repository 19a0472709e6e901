import { useLoaderData } from "@remix-run/react";
import { canModerate } from "~/features/moderation/moderation.policy";
import { voteDecisionSchema } from "~/features/moderation/moderation.schema.server";
import { findVotesFine, setVotesAside } from "~/features/moderation/votes/decide-votes.server";
import { VoteReviewItem } from "~/features/moderation/votes/vote-review-item";
import { getVoteReview } from "~/features/moderation/votes/vote-reviews.queries.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { FieldErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const review = await getVoteReview(db, numberParam(params["review"]));
  const say = textsOf(viewer.language).getFixedT(null, "moderation");
  return { pageTitle: say("votes.one"), review };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Lets the votes of a group stand, or sets them aside; either can be taken back by the other. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const id = numberParam(params["review"]);
  const { decision } = parse(voteDecisionSchema);
  const decide = decision === "fine" ? findVotesFine : setVotesAside;
  await write((trx) => decide(trx, viewer, id));
  return { to: "/desk/votes", notice: `moderation:votes.done.${decision}` };
});

export default function VoteReviewPage() {
  const { pageTitle, review } = useLoaderData<typeof loader>();
  const t = useText("moderation");
  const view = useReply();
  const errors = [...view.errors(""), ...view.errors("decision")];
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb
            label={t("way")}
            crumbs={[{ label: t("votes.title"), href: "/desk/votes" }]}
          />
        }
        title={pageTitle}
        lede={t("votes.explain")}
      />
      <FieldErrors id="review-error" errors={errors} />
      <VoteReviewItem review={review} />
    </Page>
  );
}
