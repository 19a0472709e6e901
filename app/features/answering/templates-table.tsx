import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { TemplateKind, TemplateRecord } from "./template";

export interface TemplatesTableProps {
  kind: TemplateKind;
  rows: readonly TemplateRecord[];
}

/** The templates of one kind, by name. */
export function TemplatesTable({ kind, rows }: TemplatesTableProps) {
  const t = useText("answering");
  const title = t(`kinds.${kind}`);
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <SectionHeader id={`kind-${kind}`} title={title} meta={t(`kindHints.${kind}`)} />
      {rows.length === 0 ? (
        <p className="text-sm text-ink-2">{t("templates.noneOfKind")}</p>
      ) : (
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: "name", head: t("form.name"), cell: (row) => <TemplateName row={row} /> },
            {
              key: "board",
              head: t("form.board"),
              narrow: true,
              cell: (row) => (row.board ? <bdi>{row.board.name}</bdi> : t("form.allBoards")),
            },
            {
              key: "languages",
              head: t("form.languages"),
              align: "end",
              narrow: true,
              cell: (row) => Object.keys(row.texts).sort().join(", "),
            },
          ]}
        />
      )}
    </section>
  );
}

function TemplateName({ row }: { row: TemplateRecord }) {
  const t = useText("answering");
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Link
        href={`/desk/templates/${row.id}`}
        className="touch-target font-strong hover:text-accent"
      >
        <bdi>{row.name}</bdi>
      </Link>
      {row.retired && <Badge>{t("form.retired")}</Badge>}
    </span>
  );
}
