import { Figures } from "~/features/evidence/figures";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { SectionHeader } from "~/ui/section-header";
import { type WorthResult, worthMeasures } from "./worth";

/** What those who asked for it say now: how many use it, and whether it is worth what they expected. */
export function WorthResultSection({ result }: { result: WorthResult }) {
  const t = useText("changelog");
  const format = useFormat();
  const rated = worthMeasures.reduce((sum, measure) => sum + result.worth[measure], 0);
  return (
    <section aria-labelledby="worth" className="pt-14">
      <SectionHeader
        id="worth"
        title={t("worth.result.title")}
        meta={t("worth.result.answers", { count: result.answers })}
      />
      <p className="text-md">
        {t("worth.result.used", {
          count: result.answers,
          used: format.number(result.used.yes),
        })}
        {result.used.not_yet > 0 && ` ${t("worth.result.notYet", { count: result.used.not_yet })}`}
      </p>
      {rated > 0 && (
        <>
          <WorthBar worth={result.worth} rated={rated} />
          <DataTable
            caption={t("worth.result.table")}
            rowKey={(measure: (typeof worthMeasures)[number]) => measure}
            rows={worthMeasures}
            columns={[
              {
                key: "measure",
                head: t("worth.result.measure"),
                cell: (measure) => t(`worth.measure.${measure}`),
              },
              {
                key: "people",
                head: t("worth.result.people"),
                align: "end",
                cell: (measure) => format.number(result.worth[measure]),
              },
            ]}
          />
        </>
      )}
      {result.rollUps.length > 0 && (
        <div className="flex flex-wrap gap-x-12 gap-y-5 pt-6">
          {result.rollUps.map((rollUp) => (
            <div key={rollUp.unit} className="w-52">
              <Figures rollUp={rollUp} />
            </div>
          ))}
        </div>
      )}
      <Words words={result.words} />
    </section>
  );
}

/** What people said beside their answers, for staff. */
function Words({ words }: { words: WorthResult["words"] }) {
  const t = useText("changelog");
  if (words.length === 0) return null;
  return (
    <>
      <h3 className="pt-8 pb-1 text-sm font-strong">{t("worth.result.words")}</h3>
      <ul>
        {words.map(({ personId, name, account, word }) => (
          <li key={personId} className="border-b border-line py-4">
            <p dir="auto" className="text-read">
              {word}
            </p>
            <p className="meta pt-1">
              <bdi>{name ?? t("worth.result.formerMember")}</bdi>
              {account && (
                <>
                  {" · "}
                  <bdi>{account}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const TONES = {
  less: "bg-line-strong",
  as_expected: "bg-accent opacity-50",
  more: "bg-accent",
} as const;

/** The shares side by side; the table beneath says the same. */
function WorthBar({ worth, rated }: { worth: WorthResult["worth"]; rated: number }) {
  return (
    <span aria-hidden="true" className="my-4 flex h-3 max-w-measure gap-px overflow-hidden">
      {worthMeasures.map((measure) => (
        <span
          key={measure}
          className={TONES[measure]}
          style={{ width: `${(worth[measure] / rated) * 100}%` }}
        />
      ))}
    </span>
  );
}
