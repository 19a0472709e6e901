import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { RetireLink } from "~/features/admin/retire-link";
import { TagForm } from "~/features/admin/tag-form";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { editTag, tagFields } from "~/features/tags/edit-tag.server";
import { tagSchema } from "~/features/tags/tag.schema.server";
import { listTagGroups } from "~/features/tags/tag-groups.queries.server";
import { getTag } from "~/features/tags/tags.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const row = await getTag(db, numberParam(params["tag"]));
  const { id, name } = row;
  const tag = { id, ...tagFields(row), retired: row.retired_at !== null };
  const groups = await listTagGroups(db);
  return { pageTitle: name, tag, groups, version: fieldVersion(tagFields(row)) };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["tag"]);
  const tag = parse(tagSchema);
  await write((trx) => editTag(trx, viewer, id, tag));
  return { to: "/admin/tags", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TagPage() {
  const t = useText("admin");
  const say = useText("shared");
  const { tag, groups, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={tag.name}
        end={<RetireLink href={`/admin/tags/${tag.id}/retired`} retired={tag.retired} />}
      />
      <TagForm
        key={tag.id}
        view={useReply()}
        name={tag.name}
        group={String(tag.group)}
        groups={groups}
        version={version}
        label={t("tags.name")}
        button={say("actions.save")}
      />
      {groups.length > 0 && <p className="meta max-w-measure pt-3">{t("tags.groupChanges")}</p>}
    </>
  );
}
