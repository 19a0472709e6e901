import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { type RowView, rowLabel } from "./register-row";
import { RowMark } from "./row-mark";
import { RowMeta } from "./row-meta";

export interface RowListProps {
  itemId: number;
  rows: readonly RowView[];
}

/** The rows in words: what, who said it, what is done about it. */
export function RowList({ itemId, rows }: RowListProps) {
  return (
    <ul className="min-w-0">
      {rows.map((row) => (
        <li
          key={row.id}
          id={`row-${row.id}`}
          className="flex scroll-mt-24 gap-3 border-b border-line py-3 first:pt-0"
        >
          <RowMark kind={row.kind} number={row.number} />
          <div className="min-w-0 flex-1">
            <RowTitle itemId={itemId} row={row} />
            <RowMeta row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function RowTitle({ itemId, row }: { itemId: number; row: RowView }) {
  const t = useText("register");
  return (
    <p dir="auto" className="title-lg wrap-anywhere">
      <span className="sr-only">
        {t(`kind.${row.kind}`)} {rowLabel(row)}:{" "}
      </span>
      <Link
        href={`/roadmap/${itemId}/register/${row.id}`}
        className="touch-target hover:text-accent"
      >
        {row.body || t("row.gone")}
      </Link>
    </p>
  );
}
