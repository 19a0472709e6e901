import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { ASKED_LOSES, CLOSE, SEEN_DAYS, SEEN_LOSES, WEIGHTS } from "./routing";

const conditions = [
  ...(["optedIn", "customer", "stranger", "board", "seen", "limits", "quiet"] as const),
];
const known = ["topic", "idea", "answer", "accepted", "thanks"] as const;
const shared = ["start", "industry", "language", "size", "region"] as const;
const steps = ["first", "second", "employee", "lapse"] as const;

/** The rule by which people are asked, with the numbers that it is reckoned with. */
export function HowWeAsk() {
  const t = useText("questions");
  const { number } = useFormat();
  return (
    <>
      <PageHeader title={t("howWeAsk.title")} lede={t("howWeAsk.lede")} />
      <div className="flex flex-col gap-12">
        <Part id="who" title={t("howWeAsk.who.title")} body={t("howWeAsk.who.intro")}>
          <Lines>
            {conditions.map((name) => (
              <li key={name} className="py-1">
                {t(`howWeAsk.who.${name}`, { days: SEEN_DAYS })}
              </li>
            ))}
          </Lines>
        </Part>
        <Part id="score" title={t("howWeAsk.score.title")} body={t("howWeAsk.score.intro")} />
        <Part
          id="expertise"
          title={t("howWeAsk.expertise.title")}
          body={t("howWeAsk.expertise.body")}
        >
          <Numbers rows={known.map((name) => [WEIGHTS[name], t(`howWeAsk.expertise.${name}`)])} />
          <p className="meta pt-3">{t("howWeAsk.expertise.board")}</p>
        </Part>
        <Part id="closeness" title={t("howWeAsk.closeness.title")}>
          <Numbers rows={shared.map((name) => [CLOSE[name], t(`howWeAsk.closeness.${name}`)])} />
        </Part>
        <Part
          id="availability"
          title={t("howWeAsk.availability.title")}
          body={t("howWeAsk.availability.body", {
            least: number(1 - SEEN_LOSES),
            asked: number(ASKED_LOSES),
          })}
        />
        <Part id="steps" title={t("howWeAsk.steps.title")}>
          <Lines>
            {steps.map((name) => (
              <li key={name} className="py-1">
                {t(`howWeAsk.steps.${name}`)}
              </li>
            ))}
          </Lines>
        </Part>
        <Part id="hidden" title={t("howWeAsk.hidden.title")} body={t("howWeAsk.hidden.body")} />
      </div>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  body?: string;
  children?: ReactNode;
}

function Part({ id, title, body, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} />
      {body && <p className="max-w-measure pb-3 text-md">{body}</p>}
      {children}
    </section>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return <ul className="max-w-measure list-disc ps-5 text-md marker:text-ink-3">{children}</ul>;
}

/** What counts how much: the number, and what it stands for. */
function Numbers({ rows }: { rows: readonly (readonly [number, string])[] }) {
  const { number } = useFormat();
  return (
    <dl className="grid max-w-measure grid-cols-[auto_1fr] gap-x-5 text-md">
      {rows.map(([value, what]) => (
        <div key={what} className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
          <dt className="text-end font-strong tabular-nums">{number(value)}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
