import { useText } from "~/i18n/use-text";
import type { Evidence } from "./vote-review";

const MINUTE_MS = 60_000;

/** What speaks for one hand behind some votes, each fact with its number. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const t = useText("moderation");
  const { votes, withinMs, fromOneNetwork, fresh, domain, signs } = evidence;
  const minutes = Math.ceil(withinMs / MINUTE_MS);
  const facts = [
    {
      key: "network",
      told: signs.includes("network"),
      shown: fromOneNetwork > 1,
      text: t("votes.facts.network", { count: fromOneNetwork, votes }),
    },
    {
      key: "time",
      told: signs.includes("burst"),
      shown: true,
      text: t("votes.facts.time", { count: Math.max(1, minutes) }),
    },
    {
      key: "fresh",
      told: false,
      shown: fresh > 0,
      text: t("votes.facts.fresh", { count: fresh, votes }),
    },
    {
      key: "domain",
      told: signs.includes("domain"),
      shown: domain !== null,
      text: t("votes.facts.domain", { count: domain?.votes ?? 0, domain: domain?.name ?? "" }),
    },
  ].filter((fact) => fact.shown);
  return (
    <ul className="flex flex-col gap-1.5 text-sm text-ink-2">
      {facts.map(({ key, told, text }) => (
        <li key={key} className={told ? "font-strong text-attention" : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
