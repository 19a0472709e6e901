import { useText } from "~/i18n/use-text";

/** Says kindly why there is no way to vote on an idea. */
export function VotesRest({ idea }: { idea: { takesVotes: boolean } }) {
  const t = useText("votes");
  return idea.takesVotes ? null : <p className="pt-6 text-sm text-ink-2">{t("frozen")}</p>;
}
