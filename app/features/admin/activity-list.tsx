import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { ActivityEntry } from "./activity-entry";

/** What happened, in words: who did what, what it was about, and when. */
export function ActivityList({ entries, ruled }: { entries: ActivityEntry[]; ruled: boolean }) {
  return (
    <ol className={ruled ? "border-t border-rule" : "-mt-2"}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-0.5 border-b border-line py-3 text-sm md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8.5rem]"
        >
          <p className="max-md:col-span-2">
            <Actor entry={entry} /> <Act entry={entry} />
          </p>
          <About entry={entry} />
          <When at={entry.at} />
        </li>
      ))}
    </ol>
  );
}

function Actor({ entry }: { entry: ActivityEntry }) {
  const t = useText("admin");
  const say = useText("shared");
  if (!entry.actor) return <b>{t("activity.system")}</b>;
  if (!entry.actor.name) return <b>{say("people.former")}</b>;
  return (
    <Link href={entry.actor.path} className="touch-target font-strong hover:text-accent">
      <bdi>{entry.actor.name}</bdi>
    </Link>
  );
}

function Act({ entry }: { entry: ActivityEntry }) {
  const t = useText("admin");
  return <span className="text-ink-2">{t(`activity.verbs.${entry.verb}`)}</span>;
}

function About({ entry }: { entry: ActivityEntry }) {
  const t = useText("admin");
  const name = entry.subject.name || t("community.title");
  if (!entry.subject.path) return <bdi className="min-w-0 wrap-anywhere">{name}</bdi>;
  return (
    <Link
      href={entry.subject.path}
      className="touch-target min-w-0 justify-self-start wrap-break-word hover:text-accent"
    >
      <bdi>{name}</bdi>
    </Link>
  );
}

function When({ at }: { at: number }) {
  const format = useFormat();
  return (
    <Time
      iso={new Date(at).toISOString()}
      exact={format.moment(at)}
      text={format.ago(at)}
      className="text-end whitespace-nowrap text-ink-3"
    />
  );
}
