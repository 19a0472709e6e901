import { DeskFilter } from "~/features/desk/desk-filter";
import { DeskList } from "~/features/desk/desk-list";
import { deskPath, isFiltered } from "~/features/desk/queue";
import { QueueTabs, useCount } from "~/features/desk/queue-tabs";
import { ReplyDebt } from "~/features/desk/reply-debt";
import { SelectionBar } from "~/features/desk/selection-bar";
import { useOpenInView } from "~/features/desk/use-open-in-view";
import { ViewMenu } from "~/features/desk/view-menu";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { DeskPageData } from "./load-desk-page.server";

/** What belongs to the desk and has a page of its own. */
const places = [
  { href: "/desk/waiting", word: "waiting" },
  { href: "/desk/votes", word: "votes" },
  { href: "/desk/templates", word: "templates" },
  { href: "/desk/questions", word: "questions" },
] as const;

export interface DeskSideProps {
  data: DeskPageData;
  openId: number | null;
  hiddenOnPhone: boolean;
}

/** The queues, what narrows them down, and the ideas that wait. */
export function DeskSide({ data, openId, hiddenOnPhone }: DeskSideProps) {
  const t = useText("desk");
  const say = useCount();
  const list = useOpenInView<HTMLElement>(openId);
  const { place, counts, rows, next, week } = data;
  // Another list comes with nothing ticked.
  const listKey = deskPath({ ...place, idea: null });
  return (
    <section
      ref={list}
      aria-labelledby="desk-queue"
      className={`border-line md:sticky md:top-17 md:max-h-[calc(100dvh-4.25rem)] group/list md:overflow-y-auto md:border-e ${hiddenOnPhone ? "max-md:hidden" : ""}`}
    >
      <div className="flex flex-col gap-3 px-gutter pt-7 md:px-7">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id="desk-queue" className="title-2xl">
            {t(`queues.${place.queue}.title`)}
          </h2>
          <span className="meta tabular-nums">
            {t(isFiltered(place.filters) ? "list.found" : "list.left", {
              count: counts[place.queue],
              shown: say(counts[place.queue]),
            })}
          </span>
        </div>
        <p className="meta">{t(`queues.${place.queue}.hint`)}</p>
        <div className="flex flex-wrap gap-x-6">
          <DeskFilter place={place} choices={data.choices} />
          <ViewMenu views={data.views} place={place} />
        </div>
        <QueueTabs place={place} counts={counts} reported={data.toModerate.reports} />
      </div>
      <DeskList key={listKey} place={place} rows={rows} next={next} openId={openId} />
      {rows.length > 0 && <SelectionBar place={place} count={counts[place.queue]} />}
      {week.answered > 0 && (
        <p className="meta px-gutter pt-5 md:px-7">
          {t("list.week", { count: week.answered, inTime: week.inTime })}
        </p>
      )}
      {data.debt.length > 0 && (
        <div className="px-gutter pt-5 md:px-7">
          <ReplyDebt rows={data.debt} />
        </div>
      )}
      <nav aria-label={t("tools.label")} className="px-gutter py-5 text-sm md:px-7">
        <ul className="flex flex-wrap gap-x-5">
          {places.map(({ href, word }) => (
            <li key={href}>
              <Link
                href={href}
                className="touch-target inline-flex min-h-8 items-center text-ink-2 hover:text-accent"
              >
                {word === "waiting" || word === "votes"
                  ? t(`tools.${word}`, { count: data.toModerate[word] })
                  : t(`tools.${word}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
