import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** In one line: what the rep learns of a visit, and where the rest is said. */
export function KeptLine({ rep, href }: { rep: string | null; href: string }) {
  const t = useText("trails");
  return (
    <p className="max-w-measure text-pretty">
      {rep ? t("prospect.sees", { name: rep }) : t("prospect.seesNobody")}{" "}
      <Link href={href} className="touch-target underline hover:text-ink">
        {t("prospect.kept")}
      </Link>
    </p>
  );
}
