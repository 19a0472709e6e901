import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { Decision } from "./decision";

/** What a line of the log is called: what was decided, or from what to what. */
export function useDecisionTitle(): (decision: Pick<Decision, "what" | "change">) => string {
  const t = useText("decisions");
  const { number } = useFormat();
  const cost = (band: string | null) => (band === null ? t("cost.none") : band);
  const percent = (value: number | null) =>
    value === null ? t("confidence.none") : t("confidence.value", { percent: number(value) });
  return ({ what, change }) => {
    if (what) return what;
    switch (change.kind) {
      case "decision":
        return t("untitled");
      case "horizon":
        if (change.to === "delivered") return t("horizon.arrived");
        return t("horizon.moved", {
          from: t(`horizon.${change.from}`),
          to: t(`horizon.${change.to}`),
        });
      case "cost":
        return t("cost.moved", { from: cost(change.from), to: cost(change.to) });
      case "confidence":
        return t("confidence.moved", { from: percent(change.from), to: percent(change.to) });
    }
  };
}
