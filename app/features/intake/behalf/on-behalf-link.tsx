import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** Leads to the quick form, with what the page knows already. */
export function OnBehalfLink({
  className = "touch-target text-sm font-strong text-accent hover:text-accent-hover",
  ...about
}: {
  idea?: number;
  account?: number;
  person?: number;
  deal?: number;
  className?: string;
}) {
  const t = useText("intake");
  const given = Object.entries(about).map(([name, id]) => [name, String(id)]);
  return (
    <Link href={`/on-behalf/new?${new URLSearchParams(given)}`} className={className}>
      {t("behalf.link")}
    </Link>
  );
}
