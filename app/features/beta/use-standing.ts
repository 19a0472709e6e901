import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { BetaStanding } from "./beta";

/** How far a beta is, in a sentence. */
export function useStanding(): (standing: BetaStanding) => string {
  const t = useText("beta");
  const { number, day } = useFormat();
  return ({ delivered, open, closedAt, left, places }) => {
    if (delivered) return t("state.over");
    if (!open) return t("state.closed", { date: day(closedAt ?? 0) });
    if (left === null || places === null) return t("state.open");
    if (left === 0) return t("state.full", { count: places });
    return t("state.left", { count: left, places: number(places) });
  };
}
