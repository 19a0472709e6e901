import { Form, useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { FormAnswer } from "~/features/admin/form-answer";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { removeTagGroup } from "~/features/tags/remove-tag-group.server";
import { getTagGroup, hasTags } from "~/features/tags/tag-groups.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name } = await getTagGroup(db, numberParam(params["group"]));
  const pageTitle = adminWords(viewer)("tags.removeTitle", { name });
  return { pageTitle, id, full: await hasTags(db, id) };
});

/** Removes the group, while no tag belongs to it. */
export const action = handle(async ({ write, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["group"]);
  await write((trx) => removeTagGroup(trx, viewer, id));
  return { to: "/admin/tags", notice: "admin:tags.removed" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RemoveTagGroupPage() {
  const t = useText("admin");
  const { pageTitle, full } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={pageTitle}
        lede={t(full ? "tags.removeFull" : "tags.removeBody")}
      />
      <Form method="post" className="flex flex-col gap-6">
        <FormAnswer view={view} />
        {!full && (
          <div>
            <Button>{t("tags.removeGroup")}</Button>
          </div>
        )}
      </Form>
    </>
  );
}
