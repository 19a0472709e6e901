import type { BoardField } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { PlaceButtons } from "./place-buttons";

/** What a board asks about its ideas, in its order. */
export function BoardFields({ boardId, fields }: { boardId: number; fields: BoardField[] }) {
  const t = useText("admin");
  return (
    <section aria-labelledby="fields" className="max-w-measure pt-14">
      <SectionHeader id="fields" title={t("fields.title")} meta={t("fields.lede")} />
      {fields.length > 0 ? (
        <FieldsTable boardId={boardId} fields={fields} />
      ) : (
        <p className="text-sm text-ink-2">{t("fields.none")}</p>
      )}
      <p className="pt-5">
        <ButtonLink look="outline" size="small" href={`/admin/boards/${boardId}/fields/new`}>
          {t("fields.add")}
        </ButtonLink>
      </p>
    </section>
  );
}

function FieldsTable({ boardId, fields }: { boardId: number; fields: BoardField[] }) {
  const t = useText("admin");
  const at = (field: BoardField) => `/admin/boards/${boardId}/fields/${field.id}`;
  return (
    <DataTable
      caption={t("fields.title")}
      rows={fields}
      rowKey={(field) => field.id}
      columns={[
        {
          key: "name",
          head: t("fields.name"),
          cell: (field) => (
            <>
              <Link href={at(field)} className="touch-target font-strong hover:text-accent">
                <bdi>{field.name}</bdi>
              </Link>
              {field.retired && <Badge className="ms-2">{t("form.retired")}</Badge>}
            </>
          ),
        },
        { key: "kind", head: t("fields.kind"), cell: (field) => t(`fields.kinds.${field.kind}`) },
        { key: "need", head: t("fields.need"), cell: (field) => t(`fields.needs.${field.need}`) },
        {
          key: "order",
          head: t("fields.order"),
          align: "end",
          cell: (field) => (
            <PlaceButtons
              name={field.name}
              action={`${at(field)}/position`}
              place={fields.indexOf(field) + 1}
              of={fields.length}
            />
          ),
        },
      ]}
    />
  );
}
