import { useLoaderData } from "@remix-run/react";
import { TagForm } from "~/features/admin/tag-form";
import { TagsTable } from "~/features/admin/tags-table";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { createTag } from "~/features/tags/edit-tag.server";
import { tagSchema } from "~/features/tags/tag.schema.server";
import { listTagRows } from "~/features/tags/tags.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("tags.title"), tags: await listTagRows(db) };
});

/** Makes a tag. */
export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { name } = parse(tagSchema);
  await write((trx) => createTag(trx, viewer, { name }));
  return { to: "/admin/tags", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TagsPage() {
  const t = useText("admin");
  const { tags } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("tags.title")} lede={t("tags.lede")} />
      <div className="flex max-w-measure flex-col gap-10">
        <TagForm
          key={tags.length}
          view={useReply()}
          name=""
          version=""
          label={t("tags.new")}
          button={t("tags.add")}
        />
        {tags.length > 0 ? (
          <TagsTable tags={tags} />
        ) : (
          <EmptyState title={t("tags.none")}>{t("tags.noneBody")}</EmptyState>
        )}
      </div>
    </>
  );
}
