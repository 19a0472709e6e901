import { useContext } from "react";
import { type Format, FormatContext, useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import type { InboxEntry } from "./inbox";
import { sayNotification } from "./say-notification";

const DAY_MS = 86_400_000;

/** The entries by day, newest first. */
export function InboxList({ entries }: { entries: readonly InboxEntry[] }) {
  const t = useText("notifications");
  const format = useFormat();
  const { renderedAt } = useContext(FormatContext);
  const recent = new Map([
    [format.day(renderedAt - DAY_MS), t("inbox.yesterday")],
    [format.day(renderedAt), t("inbox.today")],
  ]);
  return (
    <>
      {groupByDay(entries, format).map(({ day, entries: ofDay }) => (
        <section key={day} className="pb-10">
          <SectionHeader title={recent.get(day) ?? day} />
          <ul>
            {ofDay.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function groupByDay(entries: readonly InboxEntry[], format: Format) {
  const days: { day: string; entries: InboxEntry[] }[] = [];
  for (const entry of entries) {
    const day = format.day(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function Entry({ entry }: { entry: InboxEntry }) {
  const t = useText("notifications");
  const format = useFormat();
  const sentence = entry.told ? sayNotification(t, entry.told) : t("inbox.gone");
  return (
    <li className="relative border-b border-line py-4 ps-5">
      {!entry.read && (
        <span
          aria-hidden="true"
          className="absolute top-6.5 start-0 size-2 rounded-pill bg-accent"
        />
      )}
      {/* Not through the router: it would open, and so read, an entry that is only pointed at. */}
      <a
        href={`/inbox/${entry.id}`}
        className={`touch-target block text-md wrap-break-word hover:text-accent ${entry.read ? "text-ink-2" : "font-strong"}`}
      >
        {!entry.read && <span className="sr-only">{t("inbox.unread")}: </span>}
        {sentence}
      </a>
      {entry.words && (
        <p
          dir="auto"
          lang={entry.language}
          className="align-as-list pt-1 font-serif text-md text-ink-2 wrap-break-word"
        >
          {entry.words}
        </p>
      )}
      <p className="meta pt-1">
        <Time
          iso={new Date(entry.at).toISOString()}
          exact={format.moment(entry.at)}
          text={format.ago(entry.at)}
        />
      </p>
    </li>
  );
}
