import type { MergeEffect } from "~/features/merges/merge-effect";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** What a merge of several ideas does and who hears of it, a line each. */
export function MergeLines({ effect }: { effect: MergeEffect }) {
  const t = useText("triage");
  const say = useText("merges");
  const { canonical, comments, answer } = effect;
  const lines = [
    { label: t("bulk.merge.goesOn"), text: <CanonicalLink canonical={canonical} /> },
    { label: say("preview.votes"), text: useVotes(effect) },
    {
      label: say("preview.comments"),
      text:
        comments > 0 ? t("bulk.merge.comments", { count: comments }) : say("preview.noComments"),
    },
    { label: say("preview.answer"), text: t(`bulk.merge.answer.${answer}`) },
    { label: say("preview.links"), text: t("bulk.merge.links", { into: canonical.id }) },
    { label: say("preview.hears"), text: useHears(effect) },
  ];
  return (
    <dl className="pt-3 text-sm">
      {lines.map(({ label, text }) => (
        <div
          key={label}
          className="grid gap-x-6 gap-y-0.5 border-t border-line py-3 sm:grid-cols-[8rem_1fr]"
        >
          <dt className="font-strong">{label}</dt>
          <dd className="min-w-0 text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The idea that goes on, by name and number. */
export function CanonicalLink({ canonical }: { canonical: MergeEffect["canonical"] }) {
  return (
    <Link href={canonical.path} className="touch-target font-serif text-read text-accent">
      <bdi lang={canonical.language}>{canonical.title}</bdi>
      {` (#${canonical.id})`}
    </Link>
  );
}

function useVotes({ votesBefore, votesAfter }: MergeEffect): string {
  const t = useText("triage");
  const { number } = useFormat();
  if (votesBefore === votesAfter) return t("bulk.merge.votesSame", { count: votesAfter });
  const counts = { count: votesBefore, before: number(votesBefore), after: number(votesAfter) };
  return t("bulk.merge.votes", counts);
}

function useHears({ byMail, inInbox }: MergeEffect): string {
  const t = useText("triage");
  const { number } = useFormat();
  return [
    t("bulk.merge.byMail", { count: byMail, people: number(byMail) }),
    ...(inInbox > 0 ? [t("bulk.merge.inInbox", { count: inInbox, people: number(inInbox) })] : []),
    t("bulk.merge.hearsWhen"),
  ].join(" ");
}
