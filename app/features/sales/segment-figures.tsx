import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { SegmentDemand } from "./segment-demand";

/** How many of an idea's voters are in each segment that staff chose to see here. */
export function SegmentFigures({ segments }: { segments: readonly SegmentDemand[] }) {
  const t = useText("sales");
  const format = useFormat();
  if (segments.length === 0) return null;
  return (
    <section aria-labelledby="segment-demand" className="pb-3">
      <h3 id="segment-demand" className="pt-4 pb-1 text-sm font-strong">
        {t("demand.segments")}
      </h3>
      <dl className="text-sm">
        {segments.map(({ id, name, people, accounts }) => (
          <div key={id} className="border-b border-line py-2.25">
            <dt className="min-w-0 wrap-anywhere">
              <Link href={`/segments/${id}`} className="touch-target text-ink-2 hover:text-accent">
                <bdi>{name}</bdi>
              </Link>
            </dt>
            <dd className="font-strong tabular-nums">
              {t("demand.segmentPeople", { count: people, number: format.number(people) })}
              {" · "}
              {t("demand.segmentAccounts", { count: accounts, number: format.number(accounts) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
