import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { trailPath } from "./trail";

/** The way back to the list of trails, or to the trail that a page belongs to. */
export function TrailCrumb({ trail }: { trail?: { id: number; title: string } }) {
  const t = useText("trails");
  return (
    <Breadcrumb
      label={t("title")}
      crumbs={[
        { label: t("title"), href: "/trails" },
        ...(trail ? [{ label: trail.title, href: trailPath(trail) }] : []),
      ]}
    />
  );
}
