import { useLocation } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Tabs } from "~/ui/tabs";

/** The lists of those who sell, each with the way to the others. */
export const salesPlaces = [
  { place: "accounts", href: "/accounts" },
  { place: "deals", href: "/deals" },
  { place: "cases", href: "/cases" },
  { place: "exchange", href: "/exchange" },
  { place: "trails", href: "/trails" },
  { place: "behalf", href: "/on-behalf" },
  { place: "segments", href: "/segments" },
] as const;

/** Whether an address belongs to those who sell. */
export const isSalesPath = (pathname: string): boolean =>
  salesPlaces.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`));

export function SalesPlaces() {
  const t = useText("community");
  const { pathname } = useLocation();
  return (
    <Tabs
      label={t("sales.label")}
      tabs={salesPlaces.map(({ place, href }) => ({
        href,
        label: t(`sales.${place}`),
        current: pathname === href,
      }))}
      className="mb-8"
    />
  );
}
