import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import { betaPath } from "./beta";
import type { AcceptedRisk, TesterList as List, Tester } from "./testers";

/** Who tests and who did, each with what they accepted. */
export function TesterList({ itemId, list }: { itemId: number; list: List }) {
  const t = useText("beta");
  if (list.testers.length === 0) {
    return <p className="title-lg text-ink-2">{t("testers.empty")}</p>;
  }
  return (
    <>
      <ol className="border-t border-rule">
        {list.testers.map((tester) => (
          <li key={tester.id} className="border-b border-line py-5">
            <TesterEntry tester={tester} />
          </li>
        ))}
      </ol>
      <Pagination
        label={t("testers.paging")}
        className="pt-8"
        next={
          list.next === null
            ? undefined
            : { href: `${betaPath(itemId)}/testers?after=${list.next}`, label: t("testers.next") }
        }
      />
    </>
  );
}

function TesterEntry({ tester }: { tester: Tester }) {
  const t = useText("beta");
  const say = useText("shared");
  const { day } = useFormat();
  const { person, account, joinedAt, leftAt, note, reports, accepted, missing } = tester;
  return (
    <>
      <h2 className="title-lg">
        {person ? (
          <Link href={`/people/${person.handle}`} className="touch-target hover:text-accent">
            <bdi>{person.name}</bdi>
          </Link>
        ) : (
          say("people.former")
        )}
      </h2>
      <p className="meta flex flex-wrap gap-x-3 pt-0.5 tabular-nums">
        {account && <bdi>{account}</bdi>}
        <span>{t("testers.joined", { date: day(joinedAt) })}</span>
        {leftAt !== null && <span>{t("testers.left", { date: day(leftAt) })}</span>}
        <span>{t("reports.count", { count: reports })}</span>
        {leftAt === null && missing > 0 && (
          <span className="font-medium text-ink">{t("testers.missing", { count: missing })}</span>
        )}
      </p>
      {note && (
        <p dir="auto" className="reading max-w-measure pt-2 whitespace-pre-line wrap-anywhere">
          {note}
        </p>
      )}
      {accepted.length > 0 && <Accepted risks={accepted} />}
    </>
  );
}

function Accepted({ risks }: { risks: readonly AcceptedRisk[] }) {
  const t = useText("beta");
  const { day } = useFormat();
  const count = new Set(risks.map(({ id }) => id)).size;
  return (
    <details className="pt-2 text-sm">
      <summary className="touch-target cursor-pointer font-strong text-accent">
        {t("testers.accepted", { count })}
      </summary>
      <ul className="flex flex-col gap-2 pt-2">
        {risks.map((risk) => (
          <li key={`${risk.id}:${risk.version}`}>
            <span dir="auto" className="font-serif text-md wrap-anywhere">
              {risk.body || t("risks.gone")}
            </span>
            {risk.mitigation && (
              <span className="meta block">
                {t("risks.mitigation")} <span dir="auto">{risk.mitigation}</span>
              </span>
            )}
            <span className="meta flex flex-wrap gap-x-3">
              <span>
                {t("testers.version", { version: risk.version, date: day(risk.acceptedAt) })}
              </span>
              <span>
                {risk.version === risk.present
                  ? t("testers.present")
                  : t("testers.older", { version: risk.present })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
