import { useText } from "~/i18n/use-text";
import type { Comparison } from "./comparison";

/** What a merge changes and who hears of it, a line each. */
export function WhatItDoes({ comparison }: { comparison: Comparison }) {
  const t = useText("merges");
  const { canonical, merged, preview } = comparison;
  const lines = [
    { label: t("preview.votes"), text: useVotes(comparison) },
    {
      label: t("preview.comments"),
      text:
        preview.comments > 0
          ? t("preview.commentsFold", { count: preview.comments })
          : t("preview.noComments"),
    },
    { label: t("preview.answer"), text: t(answerKey(comparison)) },
    {
      label: t("preview.links"),
      text: t("preview.linksLead", { id: merged.id, into: canonical.id }),
    },
    { label: t("preview.hears"), text: useHears(comparison) },
  ];
  return (
    <dl className="text-sm">
      {lines.map(({ label, text }) => (
        <div
          key={label}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 first:pt-0 sm:grid-cols-[8rem_1fr]"
        >
          <dt className="font-strong">{label}</dt>
          <dd className="min-w-0 text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function useVotes({ preview }: Comparison): string {
  const t = useText("merges");
  const total = t("preview.votesTotal", { count: preview.votes });
  if (preview.both === 0) return total;
  return `${total} ${t("preview.votesBoth", { count: preview.both })}`;
}

function useHears({ merged, preview }: Comparison): string {
  const t = useText("merges");
  const { voters, commenters } = preview;
  const sentences = [
    merged.author
      ? t("preview.hearsAuthor", { name: merged.author.name, count: voters })
      : t("preview.hearsVoters", { count: voters }),
    ...(commenters > 0 ? [t("preview.hearsCommenters", { count: commenters })] : []),
    t("preview.hearsWhen"),
  ];
  return sentences.join(" ");
}

function answerKey({ canonical, merged }: Comparison) {
  if (canonical.firstAnsweredAt !== null) return "preview.answerKnown";
  return merged.firstAnsweredAt === null ? "preview.answerOwed" : "preview.answerStays";
}
