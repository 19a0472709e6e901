import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { BOX_POINTS, dartBoxes, rulesOf } from "./dart";

/** The rules by which every item is rated, as they are applied. */
export function HowWePlan() {
  const t = useText("dart");
  return (
    <>
      <PageHeader title={t("rules.title")} lede={t("rules.lede")} />
      <div className="flex flex-col gap-12">
        {dartBoxes.map((box) => (
          <section key={box} aria-labelledby={`rules-${box}`}>
            <SectionHeader
              id={`rules-${box}`}
              title={t(`box.${box}`)}
              meta={t("rules.points", { points: BOX_POINTS, count: rulesOf[box].length })}
            />
            <p className="reading max-w-measure pb-3">{t(`about.${box}`)}</p>
            <ul className="list-disc ps-5 text-md marker:text-ink-3">
              {rulesOf[box].map((rule) => (
                <li key={rule} className="py-1">
                  {t(`rule.${rule}`)}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="text-md text-ink-2">{t("rules.source")}</p>
      </div>
    </>
  );
}
