import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { Report, ReportedThing } from "./report";

/** Who said what against a thing. */
export function ReportsOfThing({ thing }: { thing: ReportedThing }) {
  const t = useText("moderation");
  return (
    <div>
      <p className="text-sm font-strong">
        {t("reports.count", { count: thing.reports.length + thing.more })}
      </p>
      <ul className="flex flex-col gap-3 pt-2">
        {thing.reports.map((report) => (
          <li key={report.id} className="text-sm">
            <OneReport report={report} />
          </li>
        ))}
      </ul>
      {thing.more > 0 && <p className="meta pt-2">{t("reports.more", { count: thing.more })}</p>}
    </div>
  );
}

function OneReport({ report }: { report: Report }) {
  const t = useText("moderation");
  const say = useText("shared");
  const format = useFormat();
  const { reporter, reason, words, at } = report;
  return (
    <>
      <p>
        <b className="font-strong text-attention">{t(`reasons.${reason}.label`)}</b>
        <span className="text-ink-2">
          {" · "}
          {reporter.name ? (
            <Link href={`/people/${reporter.handle}`} className="touch-target hover:text-ink">
              <bdi>{reporter.name}</bdi>
            </Link>
          ) : (
            say("people.former")
          )}
          {" · "}
          <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.ago(at)} />
        </span>
      </p>
      {words && (
        <p dir="auto" className="pt-0.5 text-ink-2 whitespace-pre-line wrap-anywhere">
          {words}
        </p>
      )}
    </>
  );
}
