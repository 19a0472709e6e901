import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { MonthSum } from "./exchange";
import { usePoints } from "./use-points";

export interface MonthsTableProps {
  months: readonly MonthSum[];
  /** Who the two sides are, in words. */
  heads: { customer: string; company: string };
  /** Whether the numbers are points, as staff read them, or things. */
  inPoints: boolean;
}

/** What went to and fro in each month: bars to both sides of the month's name; the table is the drawing. */
export function MonthsTable({ months, heads, inPoints }: MonthsTableProps) {
  const t = useText("exchange");
  const format = useFormat();
  const points = usePoints();
  const most = Math.max(1, ...months.flatMap(({ customer, company }) => [customer, company]));
  const say = (value: number) => (inPoints ? points(value) : format.number(value));
  return (
    <table className="w-full max-w-measure table-fixed text-sm">
      <caption className="pb-3 text-start text-ink-2">
        {t(inPoints ? "months.captionPoints" : "months.caption")}
      </caption>
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="pb-2 text-end font-normal">
            {heads.customer}
          </th>
          <th scope="col" className="w-24 pb-2 font-normal">
            <span className="sr-only">{t("months.month")}</span>
          </th>
          <th scope="col" className="pb-2 text-start font-normal">
            {heads.company}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ at, customer, company }) => (
          <tr key={at}>
            <td className="py-1">
              <Bar value={customer} most={most} text={say(customer)} side="customer" />
            </td>
            <th scope="row" className="py-1 text-center font-normal text-ink-2">
              {format.shortMonth(at)}
            </th>
            <td className="py-1">
              <Bar value={company} most={most} text={say(company)} side="company" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  value: number;
  most: number;
  text: string;
  side: "customer" | "company";
}

/** Grows away from the month's name. */
function Bar({ value, most, text, side }: BarProps) {
  const isCustomer = side === "customer";
  return (
    <span className={`flex items-center gap-2 ${isCustomer ? "flex-row-reverse" : ""}`}>
      <span
        aria-hidden="true"
        className={`h-2.5 min-w-px ${
          isCustomer ? "rounded-s-[2px] bg-ink-3" : "rounded-e-[2px] bg-accent-fill"
        }`}
        style={{ width: `${(value / most) * 70}%` }}
      />
      <span className={value === 0 ? "text-ink-3" : "font-strong tabular-nums"}>{text}</span>
    </span>
  );
}
