import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";

/** The way back from a page of one thing to the list it stands in. */
export function AdminCrumb({ label, href }: { label: string; href: string }) {
  const t = useText("admin");
  return <Breadcrumb label={t("nav.up")} crumbs={[{ label, href }]} />;
}
