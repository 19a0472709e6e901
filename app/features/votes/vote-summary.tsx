import { useText } from "~/i18n/use-text";
import { type Importance, importanceKeys } from "./vote";

/** The vote in one line, for a phone, where the facts come much later. */
export function VoteSummary({
  voteCount,
  myVote,
}: {
  voteCount: number;
  myVote: { importance: Importance } | null;
}) {
  const t = useText("votes");
  return (
    <p className="text-sm text-ink-2">
      {t("summary.people", { count: voteCount })}
      {myVote && (
        <span className="block">
          {t("summary.mine", { importance: t(importanceKeys[myVote.importance]) })}
        </span>
      )}
    </p>
  );
}
