import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import type { TimelineEntry } from "./timeline";

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  more: boolean;
  /** Whether entries before some others are shown. */
  later: boolean;
  /** Of the page that it stands on. */
  path: string;
}

/** What happened, newest first, a line each with the words that were said. */
export function Timeline({ entries, more, later, path }: TimelineProps) {
  const t = useText("sales");
  const last = entries.at(-1);
  return (
    <section aria-labelledby="timeline">
      <SectionHeader id="timeline" title={t("timeline.title")} />
      {entries.length === 0 && <p className="text-md text-ink-2">{t("timeline.none")}</p>}
      <ol className="-mt-2">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {(more || later) && (
        <p className="flex gap-6 pt-3 text-sm print:hidden">
          {later && (
            <Link href={`${path}#timeline`} className="touch-target text-accent">
              {t("timeline.now")}
            </Link>
          )}
          {more && last && (
            <Link href={`${path}?before=${last.id}#timeline`} className="touch-target text-accent">
              {t("timeline.earlier")}
            </Link>
          )}
        </p>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useText("sales");
  const format = useFormat();
  const { by, act, about, words, at } = entry;
  return (
    <li className="border-b border-line py-3 text-sm">
      <div className="flex items-baseline justify-between gap-6">
        <p className="min-w-0">
          <bdi className="font-strong">{by ?? t("timeline.somebody")}</bdi>{" "}
          <span className="text-ink-2">{act}</span>
        </p>
        <Time
          iso={new Date(at).toISOString()}
          exact={format.moment(at)}
          text={format.ago(at)}
          className="shrink-0 text-ink-3"
        />
      </div>
      {about && (
        <Link
          href={about.path}
          lang={about.language}
          className="touch-target font-serif text-md hover:text-accent"
        >
          <bdi>{about.title}</bdi>
        </Link>
      )}
      {words && (
        <p dir="auto" className="pt-0.5 font-serif text-md text-ink-2 whitespace-pre-wrap">
          {words}
        </p>
      )}
    </li>
  );
}
