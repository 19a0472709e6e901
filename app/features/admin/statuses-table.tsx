import type { StatusGroup } from "~/features/ideas/status";
import { statusKind } from "~/features/ideas/status-kind";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { StatusGlyph } from "~/ui/status-glyph";
import { PlaceButtons } from "./place-buttons";

export interface StatusTableRow {
  id: number;
  key: string;
  name: string;
  colour: string | null;
  takesVotes: boolean;
  takesComments: boolean;
  takesEdits: boolean;
  needsReason: boolean;
  retired: boolean;
  ideas: number;
}

/** The statuses of one group, in their order. */
export function StatusesTable({ group, rows }: { group: StatusGroup; rows: StatusTableRow[] }) {
  const t = useText("admin");
  const format = useFormat();
  const name = t(`statuses.groups.${group}`);
  return (
    <section aria-labelledby={`group-${group}`}>
      <SectionHeader id={`group-${group}`} title={name} meta={t(`statuses.groupHints.${group}`)} />
      <DataTable
        caption={name}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: t("statuses.nameHead"),
            cell: (row) => <StatusName group={group} row={row} />,
          },
          {
            key: "ideas",
            head: t("statuses.ideas"),
            align: "end",
            narrow: true,
            cell: (row) => format.number(row.ideas),
          },
          {
            key: "order",
            head: t("statuses.order"),
            align: "end",
            narrow: true,
            cell: (row) => (
              <PlaceButtons
                name={row.name}
                action={`/admin/statuses/${row.id}/position`}
                place={rows.indexOf(row) + 1}
                of={rows.length}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function StatusName({ group, row }: { group: StatusGroup; row: StatusTableRow }) {
  const t = useText("admin");
  const rules = [
    row.takesVotes ? "" : t("statuses.takesVotesNot"),
    row.takesComments ? "" : t("statuses.takesCommentsNot"),
    row.takesEdits ? "" : t("statuses.takesEditsNot"),
    row.needsReason ? t("statuses.needsReason") : "",
  ].filter(Boolean);
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <span style={row.colour ? { color: row.colour } : undefined} className="text-ink-2">
        <StatusGlyph kind={statusKind({ key: row.key, group })} />
      </span>
      <Link
        href={`/admin/statuses/${row.id}`}
        className="touch-target font-strong hover:text-accent"
      >
        <bdi>{row.name}</bdi>
      </Link>
      {row.retired && <Badge>{t("form.retired")}</Badge>}
      {rules.length > 0 && <span className="meta font-normal">{rules.join(" · ")}</span>}
    </span>
  );
}
