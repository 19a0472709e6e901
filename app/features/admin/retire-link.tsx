import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

/** Leads to the question whether a thing is retired, or taken back into use. */
export function RetireLink({ href, retired }: { href: string; retired: boolean }) {
  const t = useText("admin");
  return (
    <ButtonLink look="outline" size="small" href={href}>
      {retired ? t("form.restore") : t("form.retire")}
    </ButtonLink>
  );
}
