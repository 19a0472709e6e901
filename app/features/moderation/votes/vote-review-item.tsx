import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { EvidenceFacts } from "./evidence-facts";
import { ReviewedVotes } from "./reviewed-votes";
import type { VoteDecision, VoteReview } from "./vote-review";

/** A group of votes: what speaks for one hand behind them, each vote, and the decision. */
export function VoteReviewItem({ review }: { review: VoteReview }) {
  const t = useText("moderation");
  const format = useFormat();
  const { idea, decision } = review;
  return (
    <article className="grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <p className="meta flex flex-wrap items-center gap-x-3 gap-y-1 pb-1.5">
          <span>{t("votes.found", { when: format.ago(review.foundAt) })}</span>
          {decision && <Badge>{t(`votes.decided.${decision}`)}</Badge>}
        </p>
        <h3 dir="auto" lang={idea.language} className="title-lg wrap-break-word">
          <Link href={idea.path} className="hover:text-accent">
            {idea.title}
          </Link>
        </h3>
        <p className="pt-1 text-sm text-ink-2 tabular-nums">
          {t("votes.ofAll", { count: review.evidence.votes, all: format.number(idea.voteCount) })}
        </p>
        <details className="group/votes pt-3">
          <summary className="touch-target text-sm font-strong text-accent">
            {t("votes.each")}
          </summary>
          <ReviewedVotes votes={review.votes} title={idea.title} />
        </details>
      </div>
      <div className="flex flex-col gap-5">
        <EvidenceFacts evidence={review.evidence} />
        <Decision review={review} />
      </div>
    </article>
  );
}

function Decision({ review }: { review: VoteReview }) {
  const t = useText("moderation");
  const { id, decision, idea } = review;
  const choices: VoteDecision[] = ["fine", "set_aside"];
  const open = choices.filter((choice) => choice !== decision);
  return (
    <Form method="post" action={`/desk/votes/${id}`} className="flex flex-wrap gap-3">
      {open.map((choice) => (
        <Button
          key={choice}
          name="decision"
          value={choice}
          size="small"
          look={choice === "fine" ? "outline" : "danger"}
        >
          {t(decision && choice === "fine" ? "votes.countAgain" : `votes.decide.${choice}`)}
          <span className="sr-only">: {idea.title}</span>
        </Button>
      ))}
    </Form>
  );
}
