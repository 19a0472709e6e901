import type { BoardField } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { SectionHeader } from "~/ui/section-header";
import { FieldsTable } from "./fields-table";

/** What a board asks about its ideas, in its order. */
export function BoardFields({ boardId, fields }: { boardId: number; fields: BoardField[] }) {
  const t = useText("admin");
  return (
    <section aria-labelledby="fields" className="max-w-measure pt-14">
      <SectionHeader id="fields" title={t("fields.title")} meta={t("fields.lede")} />
      {fields.length > 0 ? (
        <FieldsTable
          fields={fields}
          at={`/admin/boards/${boardId}/fields`}
          more={[
            {
              key: "need",
              head: t("fields.need"),
              cell: (field) => t(`fields.needs.${field.need}`),
            },
          ]}
        />
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
