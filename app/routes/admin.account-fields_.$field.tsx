import { useLoaderData } from "@remix-run/react";
import { accountFieldSchema } from "~/features/accounts/account-field.schema.server";
import { getAccountField } from "~/features/accounts/account-fields.queries.server";
import { editAccountField } from "~/features/accounts/edit-account-field.server";
import { AccountFieldForm } from "~/features/admin/account-field-form";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { RetireLink } from "~/features/admin/retire-link";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { askedFields } from "~/platform/asked-field.server";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const field = await getAccountField(db, numberParam(params["field"]));
  const version = fieldVersion(askedFields(field));
  return { pageTitle: field.name, field, version };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["field"]);
  const field = parse(accountFieldSchema);
  await write((trx) => editAccountField(trx, viewer, id, field));
  return { to: "/admin/account-fields", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountFieldPage() {
  const t = useText("admin");
  const { field, version } = useLoaderData<typeof loader>();
  const at = "/admin/account-fields";
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("nav.accountFields")} href={at} />}
        title={<bdi>{field.name}</bdi>}
        end={<RetireLink href={`${at}/${field.id}/retired`} retired={field.retired} />}
      />
      <AccountFieldForm key={field.id} view={useReply()} field={field} version={version} />
    </>
  );
}
