import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { placeSchema } from "~/features/admin/place.schema.server";
import { PlaceForm } from "~/features/admin/place-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { placeTagGroup } from "~/features/tags/edit-tag-group.server";
import { listTagGroups } from "~/features/tags/tag-groups.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["group"]);
  const groups = await listTagGroups(db);
  const index = groups.findIndex((each) => each.id === id);
  const group = groups[index];
  if (!group) throw new NotFound();
  return {
    pageTitle: adminWords(viewer)("form.placeTitle", { name: group.name }),
    place: index + 1,
    of: groups.length,
  };
});

/** Sets the group's place in the order, counted from 1. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["group"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeTagGroup(trx, viewer, id, place));
  return { to: "/admin/tags" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TagGroupPlacePage() {
  const t = useText("admin");
  const { pageTitle, place, of } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("tags.title")} href="/admin/tags" />}
        title={pageTitle}
      />
      <PlaceForm view={useReply()} place={place} of={of} />
    </>
  );
}
