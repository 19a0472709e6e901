import { useText } from "~/i18n/use-text";
import { OrderLinks } from "~/ui/order-links";
import { changelogUrl, type EntryFilter } from "./entry";

export interface ChangelogFilterProps {
  boards: readonly { slug: string; name: string }[];
  tags: readonly { id: number; name: string }[];
  filter: EntryFilter;
}

/** The entries of one board or tag only; each keeps the other. */
export function ChangelogFilter({ boards, tags, filter }: ChangelogFilterProps) {
  const t = useText("changelog");
  return (
    <div className="flex flex-col gap-1 pb-6 print:hidden">
      <OrderLinks
        label={t("boards")}
        links={[
          {
            href: changelogUrl({ ...filter, board: null }),
            label: t("allBoards"),
            current: filter.board === null,
          },
          ...boards.map(({ slug, name }) => ({
            href: changelogUrl({ ...filter, board: slug }),
            label: name,
            current: filter.board === slug,
          })),
        ]}
      />
      {tags.length > 0 && (
        <OrderLinks
          label={t("tags")}
          links={[
            {
              href: changelogUrl({ ...filter, tag: null }),
              label: t("allTags"),
              current: filter.tag === null,
            },
            ...tags.map(({ id, name }) => ({
              href: changelogUrl({ ...filter, tag: id }),
              label: name,
              current: filter.tag === id,
            })),
          ]}
        />
      )}
    </div>
  );
}
