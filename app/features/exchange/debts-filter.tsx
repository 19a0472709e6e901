import { useText } from "~/i18n/use-text";
import { OrderLinks } from "~/ui/order-links";
import { type DebtFilters, debtsPath } from "./exchange";

const bands = [null, "owe", "even", "ask"] as const;

/** Which accounts the list holds. */
export function DebtsFilter({ filters }: { filters: DebtFilters }) {
  const t = useText("exchange");
  return (
    <div className="flex flex-wrap gap-x-8 pb-4">
      <OrderLinks
        label={t("filter.bands")}
        className="max-w-full"
        links={bands.map((band) => ({
          href: debtsPath({ ...filters, band, after: null }),
          label: t(band === null ? "filter.all" : `bands.${band}`),
          current: filters.band === band,
        }))}
      />
      <OrderLinks
        label={t("filter.owners")}
        className="max-w-full"
        links={[false, true].map((mine) => ({
          href: debtsPath({ ...filters, mine, after: null }),
          label: t(mine ? "filter.mine" : "filter.everyone"),
          current: filters.mine === mine,
        }))}
      />
    </div>
  );
}
