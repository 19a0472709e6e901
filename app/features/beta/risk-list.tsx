import { useText } from "~/i18n/use-text";
import type { BetaRisk } from "./beta";

/** The open risks, the gravest first, each with what is done about it. */
export function RiskList({ risks }: { risks: readonly BetaRisk[] }) {
  return (
    <ul>
      {risks.map((risk) => (
        <li key={risk.id} className="border-b border-line py-3">
          <p className="title-lg">
            <RiskWords risk={risk} />
          </p>
          <RiskFacts risk={risk} />
        </li>
      ))}
    </ul>
  );
}

export function RiskWords({ risk }: { risk: BetaRisk }) {
  const t = useText("beta");
  if (!risk.body) return <span className="text-ink-2">{t("risks.gone")}</span>;
  return (
    <span dir="auto" className="font-serif wrap-anywhere">
      {risk.body}
    </span>
  );
}

/** How grave it is, and what the company does about it. */
export function RiskFacts({ risk }: { risk: BetaRisk }) {
  const t = useText("beta");
  const { likelihood, impact, mitigation } = risk;
  return (
    <span className="meta flex flex-col gap-0.5 pt-0.5">
      <span>{t("risks.weight", { likelihood, impact })}</span>
      {mitigation && (
        <span>
          {t("risks.mitigation")} <span dir="auto">{mitigation}</span>
        </span>
      )}
    </span>
  );
}
