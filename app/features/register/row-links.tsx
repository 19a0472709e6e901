import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { RowView } from "./register-row";

/** What the reader may do with a row, in a quiet line. */
export function RowLinks({ itemId, row }: { itemId: number; row: RowView }) {
  const t = useText("register");
  const links = [
    { shown: row.can.edit, href: "edit", label: t("edit.link") },
    { shown: row.can.tend, href: "care", label: t("tend.link") },
    { shown: row.can.hide, href: "hide", label: t(row.hidden ? "hide.show" : "hide.hide") },
  ].filter((link) => link.shown);
  if (links.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 text-sm text-ink-2 print:hidden">
      {links.map(({ href, label }) => (
        <Link
          key={href}
          href={`/roadmap/${itemId}/register/${row.id}/${href}`}
          className="touch-target hover:text-ink"
        >
          {label}
        </Link>
      ))}
    </p>
  );
}
