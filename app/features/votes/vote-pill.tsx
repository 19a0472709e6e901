import { useFetcher } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { CountPill } from "~/ui/count-pill";
import { type Importance, importanceKeys } from "./vote";

export interface VotePillProps {
  idea: { id: number; title: string; voteCount: number; takesVotes: boolean; path: string };
  myVote: { importance: Importance } | null;
  /** Without it a press still goes out: it leads a visitor to sign-in, where the vote is kept. */
  canVote: boolean;
  size?: "list" | "page" | undefined;
  returnTo: string;
  /** False for staff, whose votes are kept but not counted. */
  counts?: boolean | undefined;
}

/** One press votes as "nice to have", the next one withdraws. */
export function VotePill(props: VotePillProps) {
  const { idea, canVote, size = "list", returnTo } = props;
  const fetcher = useFetcher({ key: `vote-${idea.id}` });
  const { number } = useFormat();
  const say = usePillText();
  if (!idea.takesVotes) return <ClosedPill count={idea.voteCount} size={size} />;
  const vote = optimisticVote(props, canVote ? fetcher.formData : undefined);
  const importance = vote.importance;
  return (
    <fetcher.Form method="post" action={`/ideas/${idea.id}/vote`} data-printed className="shrink-0">
      <input type="hidden" name="return_to" value={returnTo} />
      <input type="hidden" name="stay" value="1" />
      <input type="hidden" name="press" value="1" />
      <button
        type="submit"
        name="importance"
        value={importance ? "0" : "1"}
        aria-pressed={importance > 0}
        aria-label={say(idea.title, vote)}
        className="group rounded-pill focus-visible:rounded-pill"
      >
        <CountPill
          count={number(vote.count)}
          state={importance ? "voted" : "rest"}
          notches={importance}
          size={size}
          roll={vote.count !== idea.voteCount}
        />
      </button>
    </fetcher.Form>
  );
}

interface ShownVote {
  importance: 0 | Importance;
  count: number;
}

/** The vote as it will be when what was just sent arrives. */
function optimisticVote(
  { idea, myVote, counts = true }: VotePillProps,
  sent: FormData | undefined,
): ShownVote {
  const before = myVote?.importance ?? 0;
  const wanted = sent?.has("withdraw") ? "0" : sent?.get("importance");
  if (typeof wanted !== "string" || !/^[0-3]$/.test(wanted)) {
    return { importance: before, count: idea.voteCount };
  }
  const importance = Number(wanted) as ShownVote["importance"];
  const step = Number(importance > 0) - Number(before > 0);
  return { importance, count: idea.voteCount + (counts ? step : 0) };
}

function usePillText(): (title: string, vote: ShownVote) => string {
  const t = useText("votes");
  return (title, { importance, count }) =>
    importance
      ? t("pill.voted", { title, count, importance: t(importanceKeys[importance]) })
      : t("pill.rest", { title, count });
}

function ClosedPill({ count, size }: { count: number; size: "list" | "page" }) {
  const t = useText("votes");
  const { number } = useFormat();
  return (
    <div className="shrink-0">
      <span aria-hidden="true">
        <CountPill count={number(count)} state="closed" size={size} />
      </span>
      <span className="sr-only">{t("pill.closed", { count })}</span>
    </div>
  );
}
