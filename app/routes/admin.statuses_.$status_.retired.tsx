import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retiredSchema } from "~/features/admin/place.schema.server";
import { RetiredForm } from "~/features/admin/retired-form";
import { adminWords } from "~/features/admin/words.server";
import { restoreStatus, retireStatus } from "~/features/ideas/retire-status.server";
import { getStatusRecord } from "~/features/ideas/status-rows.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const status = await getStatusRecord(db, numberParam(params["status"]));
  const retired = status.retired_at !== null;
  const name = status.names[viewer.language] ?? status.status_key;
  const t = adminWords(viewer);
  return {
    pageTitle: t(retired ? "statuses.restoreTitle" : "statuses.retireTitle", { name }),
    id: status.id,
    retired,
  };
});

/** Retires the status (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["status"]);
  const { retired } = parse(retiredSchema);
  await write((trx) => (retired ? retireStatus(trx, viewer, id) : restoreStatus(trx, viewer, id)));
  return {
    to: "/admin/statuses",
    notice: retired ? "admin:notices.retired" : "admin:notices.restored",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireStatusPage() {
  const t = useText("admin");
  const { pageTitle, id, retired } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("statuses.title")} href="/admin/statuses" />}
        title={pageTitle}
        lede={t(retired ? "statuses.restoreBody" : "statuses.retireBody")}
      />
      <RetiredForm view={useReply()} retired={retired} back={`/admin/statuses/${id}`} />
    </>
  );
}
