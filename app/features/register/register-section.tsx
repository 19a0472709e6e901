import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { RegisterMatrix } from "./register-matrix";
import type { Register } from "./register-row";
import { RowList } from "./row-list";

export interface RegisterSectionProps {
  itemId: number;
  register: Register;
  /** Also a visitor may begin; signing in comes on the way. */
  canAdd: boolean;
}

/** What an item could bring and break, on its page: the drawing, and the rows beside it. */
export function RegisterSection({ itemId, register, canAdd }: RegisterSectionProps) {
  const t = useText("register");
  const { rows, totals } = register;
  const total = totals.risk + totals.benefit;
  const more = total - rows.filter((row) => !row.hidden).length;
  return (
    <section aria-labelledby="register" className="pt-14">
      <SectionHeader
        id="register"
        title={t("title")}
        meta={
          canAdd && (
            <Link href={`/roadmap/${itemId}/register/new`} className={ADD}>
              {t("add.link")}
            </Link>
          )
        }
      />
      {rows.length === 0 ? (
        <p className="text-sm text-ink-2">{t("empty")}</p>
      ) : (
        <>
          <RegisterBody itemId={itemId} rows={rows} />
          <p className="pt-3 text-sm">
            <Link
              href={`/roadmap/${itemId}/register`}
              className="touch-target text-ink-2 hover:text-ink"
            >
              {more > 0 ? t("more", { count: more }) : t("whole")}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

const ADD = "touch-target font-strong text-accent hover:underline print:hidden";

/** Beside each other, on a phone above each other. */
export function RegisterBody({ itemId, rows }: { itemId: number; rows: Register["rows"] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <RegisterMatrix itemId={itemId} rows={rows} className="lg:self-start" />
      <RowList itemId={itemId} rows={rows} />
    </div>
  );
}
