import { useText } from "~/i18n/use-text";
import { readQuarter } from "./item-estimate";

/** The words for a quarter such as `2027-Q1`. */
export function useQuarter(): (target: string) => string {
  const t = useText("roadmap");
  return (target) => {
    const named = readQuarter(target);
    return named ? t("facts.quarter", { ...named, year: String(named.year) }) : target;
  };
}
