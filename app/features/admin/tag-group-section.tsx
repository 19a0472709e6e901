import type { TagRow } from "~/features/tags/tag";
import { FREE_TAGS_MAX, type TagGroup } from "~/features/tags/tag-group";
import { useLimitText } from "~/features/tags/tag-set-fields";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { PlaceButtons } from "./place-buttons";
import { TagsTable } from "./tags-table";

export interface TagGroupSectionProps {
  group: TagGroup;
  tags: TagRow[];
  /** From 1, and how many groups there are. */
  place: number;
  of: number;
}

/** A group with its rule, its tags, and the ways to change both. */
export function TagGroupSection({ group, tags, place, of }: TagGroupSectionProps) {
  const t = useText("admin");
  const say = useLimitText();
  const at = `/admin/tags/groups/${group.id}`;
  return (
    <section aria-labelledby={`group-${group.id}`}>
      <SectionHeader
        id={`group-${group.id}`}
        title={group.name}
        meta={`${t(`tags.accesses.${group.access}`)} · ${say(group)}`}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5 pb-2 text-sm text-ink-2">
        <Link href={at} className="touch-target hover:text-ink">
          {t("tags.editGroup")}
        </Link>
        <PlaceButtons name={group.name} action={`${at}/position`} place={place} of={of} />
      </div>
      {tags.length > 0 ? (
        <TagsTable tags={tags} caption={group.name} />
      ) : (
        <p className="text-sm text-ink-2">{t("tags.emptyGroup")}</p>
      )}
    </section>
  );
}

/** The tags without a group; with no groups at all they need no title. */
export function FreeTags({ tags, alone }: { tags: TagRow[]; alone: boolean }) {
  const t = useText("admin");
  if (tags.length === 0) return null;
  if (alone) return <TagsTable tags={tags} caption={t("tags.title")} />;
  return (
    <section aria-labelledby="free-tags">
      <SectionHeader
        id="free-tags"
        title={t("tags.free")}
        meta={t("tags.freeHint", { count: FREE_TAGS_MAX })}
      />
      <TagsTable tags={tags} caption={t("tags.free")} />
    </section>
  );
}
