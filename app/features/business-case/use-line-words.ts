import { useContext } from "react";
import { FormatContext, localeOf } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { type CaseLine, HUNDREDTHS, shareOf } from "./business-case";

const WHOLE_FROM = 100;

/** Says lines of a case in the reader's language. */
export function useLineWords() {
  const t = useText("business-case");
  const money = useMoney();
  const { language } = useContext(FormatContext);
  const count = (stored: number) => {
    const value = stored / HUNDREDTHS;
    const maximumFractionDigits = value >= WHOLE_FROM ? 0 : 2;
    return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits }).format(value);
  };
  const percent = (share: number) => new Intl.NumberFormat(localeOf(language)).format(share * 100);
  return {
    name,
    much,
    /** What it is and how much: lines that come from one idea say the same, in other units. */
    full: (line: CaseLine) => `${name(line)}, ${much(line)}`,
    /** What else the number rests on: the worth of an hour, a likelihood, when it begins. */
    beside: (line: CaseLine) => [
      ...(line.unit === "money" ? [] : [worthOf(line)]),
      ...(line.kind === "risk" && line.likelihood !== null
        ? [
            t("line.share", {
              likelihood: line.likelihood,
              share: percent(shareOf[line.likelihood]),
            }),
          ]
        : []),
      ...whenOf(line),
    ],
  };

  /** Its own words or its source's, else what it is. */
  function name(line: CaseLine): string {
    return line.words || t(`gone.${line.source}`);
  }

  /** "3 to 5, likely 4 hours a month". */
  function much({ low, likely, high, unit, rhythm }: CaseLine): string {
    const say = (value: number) => (unit === "money" ? money(value) : count(value));
    if (high === 0) return t("line.noAmount");
    const amount = t(`amount.${unit}.${rhythm}`, { amount: say(likely) });
    if (low === high) return amount;
    return t("line.span", { low: say(low), high: say(high), likely: amount });
  }

  function worthOf({ unit, worthOfOne }: CaseLine): string {
    if (worthOfOne === null) return t("line.noWorth");
    const worth = money(worthOfOne);
    return unit === "hours" ? t("line.hourWorth", { worth }) : t("line.timeWorth", { worth });
  }

  function whenOf({ rhythm, begins }: CaseLine): string[] {
    if (rhythm === "once") {
      return [begins === 0 ? t("line.onFirstDay") : t("line.in", { month: begins })];
    }
    return begins <= 1 ? [] : [t("line.begins", { month: begins })];
  }
}
