import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { TagGroupForm } from "~/features/admin/tag-group-form";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { editTagGroup, tagGroupFields } from "~/features/tags/edit-tag-group.server";
import { tagGroupSchema } from "~/features/tags/tag-group.schema.server";
import { getTagGroup } from "~/features/tags/tag-groups.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { ButtonLink } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const group = await getTagGroup(db, numberParam(params["group"]));
  return { pageTitle: group.name, group, version: fieldVersion(tagGroupFields(group)) };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["group"]);
  const group = parse(tagGroupSchema);
  await write((trx) => editTagGroup(trx, viewer, id, group));
  return { to: "/admin/tags", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TagGroupPage() {
  const t = useText("admin");
  const { group, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={group.name}
        end={
          <ButtonLink look="outline" size="small" href={`/admin/tags/groups/${group.id}/removal`}>
            {t("tags.removeGroup")}
          </ButtonLink>
        }
      />
      <TagGroupForm key={group.id} view={useReply()} group={group} version={version} />
    </>
  );
}
