import { useText } from "~/i18n/use-text";
import type { AskedField } from "~/platform/asked-field";
import { Badge } from "~/ui/badge";
import { type Column, DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { PlaceButtons } from "./place-buttons";

export interface FieldsTableProps<Asked extends AskedField> {
  fields: readonly Asked[];
  /** The address below which each has its page. */
  at: string;
  /** What is told of these fields beside their names and kinds. */
  more: readonly Column<Asked>[];
}

/** Fields in their order. */
export function FieldsTable<Asked extends AskedField>({
  fields,
  at,
  more,
}: FieldsTableProps<Asked>) {
  const t = useText("admin");
  return (
    <DataTable
      caption={t("fields.title")}
      rows={fields}
      rowKey={(field) => field.id}
      columns={[
        { key: "name", head: t("fields.name"), cell: (field) => <Name field={field} at={at} /> },
        { key: "kind", head: t("fields.kind"), cell: (field) => t(`fields.kinds.${field.kind}`) },
        ...more,
        {
          key: "order",
          head: t("fields.order"),
          align: "end",
          cell: (field) => (
            <PlaceButtons
              name={field.name}
              action={`${at}/${field.id}/position`}
              place={fields.indexOf(field) + 1}
              of={fields.length}
            />
          ),
        },
      ]}
    />
  );
}

function Name({ field, at }: { field: AskedField; at: string }) {
  const t = useText("admin");
  return (
    <>
      <Link href={`${at}/${field.id}`} className="touch-target font-strong hover:text-accent">
        <bdi>{field.name}</bdi>
      </Link>
      {field.retired && <Badge className="ms-2">{t("form.retired")}</Badge>}
    </>
  );
}
