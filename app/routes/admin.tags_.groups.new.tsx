import { AdminCrumb } from "~/features/admin/admin-crumb";
import { TagGroupForm } from "~/features/admin/tag-group-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { createTagGroup } from "~/features/tags/edit-tag-group.server";
import { tagGroupSchema } from "~/features/tags/tag-group.schema.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("tags.newGroupTitle") };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const group = parse(tagGroupSchema);
  await write((trx) => createTagGroup(trx, viewer, group));
  return { to: "/admin/tags", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = { name: "", access: "everyone", least: 0, most: 1 } as const;

export default function NewTagGroupPage() {
  const t = useText("admin");
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={t("tags.newGroupTitle")}
      />
      <TagGroupForm view={useReply()} group={nothing} version="" />
    </>
  );
}
