import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { placeSchema } from "~/features/admin/place.schema.server";
import { PlaceForm } from "~/features/admin/place-form";
import { adminWords } from "~/features/admin/words.server";
import { placeStatus } from "~/features/ideas/place-status.server";
import { getStatusRecord, listStatusRecords } from "~/features/ideas/status-rows.queries.server";
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
  const ids = (await listStatusRecords(db))
    .filter((each) => each.status_group === status.status_group)
    .map((each) => each.id);
  const name = status.names[viewer.language] ?? status.status_key;
  return {
    pageTitle: adminWords(viewer)("form.placeTitle", { name }),
    place: ids.indexOf(status.id) + 1,
    of: ids.length,
  };
});

/** Sets the status' place within its group, counted from 1. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["status"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeStatus(trx, viewer, id, place));
  return { to: "/admin/statuses" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function StatusPlacePage() {
  const t = useText("admin");
  const { pageTitle, place, of } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("statuses.title")} href="/admin/statuses" />}
        title={pageTitle}
      />
      <PlaceForm view={useReply()} place={place} of={of} />
    </>
  );
}
