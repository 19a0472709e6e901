import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";

export interface UndisclosedSectionProps {
  itemId: number;
  undisclosed: string;
  canCare: boolean;
}

/** What the company does not tell of an item, and why; nothing where it says nothing of it. */
export function UndisclosedSection({ itemId, undisclosed, canCare }: UndisclosedSectionProps) {
  const t = useText("dart");
  if (!undisclosed) return null;
  return (
    <section aria-labelledby="undisclosed" className="pt-14">
      <SectionHeader
        id="undisclosed"
        title={t("undisclosed.title")}
        meta={
          canCare && (
            <Link
              href={`/roadmap/${itemId}/disclosure`}
              className="touch-target hover:text-ink print:hidden"
            >
              {t("undisclosed.edit")}
            </Link>
          )
        }
      />
      <p dir="auto" className="reading max-w-measure whitespace-pre-line wrap-anywhere">
        {undisclosed}
      </p>
    </section>
  );
}
