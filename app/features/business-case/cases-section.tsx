import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { CaseListRow } from "./business-case";
import { CaseTable } from "./case-table";

/** The cases of an account or a deal, and the way to a new one. */
export function CasesSection({
  cases,
  about,
  canMake,
}: {
  cases: readonly CaseListRow[];
  /** What a new one is told beforehand. */
  about: { account?: number; deal?: number };
  canMake: boolean;
}) {
  const t = useText("business-case");
  return (
    <section aria-labelledby="cases">
      <SectionHeader
        id="cases"
        title={t("title")}
        meta={canMake && <NewCaseLink about={about} />}
      />
      {cases.length > 0 ? (
        <CaseTable cases={cases} withAccount={false} />
      ) : (
        <p className="text-md text-ink-2">{t("list.none")}</p>
      )}
    </section>
  );
}

/** Leads to the form of a new case, with what the page knows already. */
export function NewCaseLink({
  about,
}: {
  about: { account?: number; idea?: number; item?: number; deal?: number };
}) {
  const t = useText("business-case");
  const given = Object.entries(about).map(([name, id]) => [name, String(id)]);
  return (
    <Link
      href={`/cases/new?${new URLSearchParams(given)}`}
      className="touch-target text-sm font-strong text-accent hover:text-accent-hover print:hidden"
    >
      {t("new.title")}
    </Link>
  );
}
