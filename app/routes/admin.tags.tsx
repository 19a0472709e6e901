import { useLoaderData } from "@remix-run/react";
import { TagForm } from "~/features/admin/tag-form";
import { FreeTags, TagGroupSection } from "~/features/admin/tag-group-section";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { createTag } from "~/features/tags/edit-tag.server";
import { tagSchema } from "~/features/tags/tag.schema.server";
import { listTagGroups } from "~/features/tags/tag-groups.queries.server";
import { listTagRows } from "~/features/tags/tags.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  const [groups, tags] = await Promise.all([listTagGroups(db), listTagRows(db)]);
  return { pageTitle: adminWords(viewer)("tags.title"), groups, tags };
});

/** Makes a tag. */
export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const tag = parse(tagSchema);
  await write((trx) => createTag(trx, viewer, tag));
  return { to: "/admin/tags", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TagsPage() {
  const t = useText("admin");
  const { groups, tags } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("tags.title")}
        lede={t("tags.lede")}
        end={
          <ButtonLink look="outline" href="/admin/tags/groups/new">
            {t("tags.newGroup")}
          </ButtonLink>
        }
      />
      <div className="flex max-w-measure flex-col gap-12">
        <TagForm
          key={tags.length}
          view={useReply()}
          name=""
          group=""
          groups={groups}
          version=""
          label={t("tags.new")}
          button={t("tags.add")}
        />
        {groups.map((group, index) => (
          <TagGroupSection
            key={group.id}
            group={group}
            tags={tags.filter((tag) => tag.groupId === group.id)}
            place={index + 1}
            of={groups.length}
          />
        ))}
        <FreeTags tags={tags.filter((tag) => tag.groupId === null)} alone={groups.length === 0} />
        {tags.length === 0 && <EmptyState title={t("tags.none")}>{t("tags.noneBody")}</EmptyState>}
      </div>
    </>
  );
}
