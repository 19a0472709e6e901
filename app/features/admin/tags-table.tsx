import type { TagRow } from "~/features/tags/tag";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";

export function TagsTable({ tags, caption }: { tags: TagRow[]; caption: string }) {
  const t = useText("admin");
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={tags}
      rowKey={(tag) => tag.id}
      columns={[
        {
          key: "name",
          head: t("tags.name"),
          cell: (tag) => (
            <>
              <Link
                href={`/admin/tags/${tag.id}`}
                className="touch-target font-strong hover:text-accent"
              >
                <bdi>{tag.name}</bdi>
              </Link>
              {tag.retired && <Badge className="ms-2">{t("form.retired")}</Badge>}
            </>
          ),
        },
        {
          key: "ideas",
          head: t("tags.ideas"),
          align: "end",
          cell: (tag) => format.number(tag.ideaCount),
        },
      ]}
    />
  );
}
