import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { EntryRow } from "./entry-row";

/** What reps entered, and what became of each. */
export function EntryList({ entries }: { entries: readonly EntryRow[] }) {
  const t = useText("intake");
  return (
    <ul aria-label={t("behalf.list.label")} className="border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-col gap-1.5 border-b border-line py-4">
          <EntryHead entry={entry} />
          <EntryIdea entry={entry} />
          {entry.quote && (
            <blockquote dir="auto" className="max-w-measure border-s-2 border-line ps-3 text-sm">
              {entry.quote}
            </blockquote>
          )}
          <EntryFoot entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function EntryHead({ entry }: { entry: EntryRow }) {
  const t = useText("intake");
  const say = useText("shared");
  const tone = entry.outcome === "counted" || entry.outcome === "confirmed" ? "accent" : "plain";
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <bdi className="font-strong">{entry.customer ?? say("people.former")}</bdi>
      {entry.account && (
        <Link
          href={`/on-behalf?scope=team&account=${entry.account.id}`}
          className="touch-target text-ink-2 hover:text-accent"
        >
          <bdi>{entry.account.name}</bdi>
        </Link>
      )}
      <span className="text-ink-2">{t(`behalf.kinds.${entry.kind}`)}</span>
      <Badge tone={tone}>{t(`behalf.outcomes.${entry.outcome}`)}</Badge>
    </p>
  );
}

function EntryIdea({ entry: { idea, title, answered } }: { entry: EntryRow }) {
  const t = useText("intake");
  if (!idea) {
    return (
      <p className="text-ink-2">
        {title && <bdi className="font-serif text-read">{title} </bdi>}
        {t("behalf.list.gone")}
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <Link
        href={idea.path}
        dir="auto"
        lang={idea.language}
        className="font-serif text-read hover:text-accent"
      >
        {idea.title}
      </Link>
      <IdeaStatus status={idea.status} className="text-sm" />
      {answered && <span className="meta">{t("behalf.list.answered")}</span>}
    </p>
  );
}

function EntryFoot({ entry }: { entry: EntryRow }) {
  const t = useText("intake");
  const say = useText("shared");
  const format = useFormat();
  return (
    <p className="meta flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>
        {t(`behalf.sources.${entry.source}`)} · <bdi>{entry.enteredBy ?? say("people.former")}</bdi>{" "}
        ·{" "}
        <Time
          iso={new Date(entry.at).toISOString()}
          exact={format.moment(entry.at)}
          text={format.ago(entry.at)}
        />
      </span>
      {entry.link && (
        <a href={entry.link} rel="noreferrer" className="touch-target underline hover:text-ink">
          {t("behalf.list.link")}
        </a>
      )}
      {entry.canTakeBack && (
        <Link
          href={`/on-behalf/${entry.id}/removal`}
          className="touch-target underline hover:text-ink"
          aria-label={t("behalf.list.takeBackOf", { name: entry.customer ?? "" })}
        >
          {t("behalf.list.takeBack")}
        </Link>
      )}
    </p>
  );
}
