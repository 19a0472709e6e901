import { useText } from "~/i18n/use-text";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { ExchangeBand } from "./exchange";

const tones: Record<ExchangeBand, BadgeTone> = {
  owe: "attention",
  even: "plain",
  ask: "accent",
  little: "outline",
};

/** How an account stands, in a word. */
export function Standing({ band }: { band: ExchangeBand }) {
  const t = useText("exchange");
  return <Badge tone={tones[band]}>{t(`bands.${band}`)}</Badge>;
}
