import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** The way to what everybody here agreed to. */
export function RulesLink() {
  const t = useText("moderation");
  return (
    <Link href="/rules" className="touch-target underline hover:text-ink">
      {t("rules.link")}
    </Link>
  );
}
