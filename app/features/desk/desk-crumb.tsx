import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";

/** The way back to the desk from a page that belongs to it. */
export function DeskCrumb({ href = "/desk" }: { href?: string }) {
  const t = useText("desk");
  return <Breadcrumb label={t("keys.way")} crumbs={[{ label: t("title"), href }]} />;
}
