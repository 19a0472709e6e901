import { useLoaderData } from "@remix-run/react";
import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import { placeAccountField } from "~/features/accounts/edit-account-field.server";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { placeSchema } from "~/features/admin/place.schema.server";
import { PlaceForm } from "~/features/admin/place-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["field"]);
  const fields = await listAccountFields(db);
  const field = fields.find((each) => each.id === id);
  if (!field) throw new NotFound();
  return {
    pageTitle: adminWords(viewer)("form.placeTitle", { name: field.name }),
    place: fields.indexOf(field) + 1,
    of: fields.length,
  };
});

/** Sets the field's place among the others, counted from 1. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["field"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeAccountField(trx, viewer, id, place));
  return { to: "/admin/account-fields" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountFieldPlacePage() {
  const t = useText("admin");
  const { pageTitle, place, of } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("nav.accountFields")} href="/admin/account-fields" />}
        title={pageTitle}
      />
      <PlaceForm view={useReply()} place={place} of={of} />
    </>
  );
}
