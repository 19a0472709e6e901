import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retiredSchema } from "~/features/admin/place.schema.server";
import { RetiredForm } from "~/features/admin/retired-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { restoreTag, retireTag } from "~/features/tags/retire-tag.server";
import { getTag } from "~/features/tags/tags.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name, retired_at } = await getTag(db, numberParam(params["tag"]));
  const retired = retired_at !== null;
  const t = adminWords(viewer);
  return {
    pageTitle: t(retired ? "tags.restoreTitle" : "tags.retireTitle", { name }),
    id,
    retired,
  };
});

/** Retires the tag (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["tag"]);
  const { retired } = parse(retiredSchema);
  await write((trx) => (retired ? retireTag(trx, viewer, id) : restoreTag(trx, viewer, id)));
  return {
    to: "/admin/tags",
    notice: retired ? "admin:notices.retired" : "admin:notices.restored",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireTagPage() {
  const t = useText("admin");
  const { pageTitle, id, retired } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={pageTitle}
        lede={t(retired ? "tags.restoreBody" : "tags.retireBody")}
      />
      <RetiredForm view={useReply()} retired={retired} back={`/admin/tags/${id}`} />
    </>
  );
}
