import { useLoaderData } from "@remix-run/react";
import { accountFieldSchema } from "~/features/accounts/account-field.schema.server";
import { addAccountField } from "~/features/accounts/edit-account-field.server";
import { AccountFieldForm } from "~/features/admin/account-field-form";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("accountFields.newTitle") };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const field = parse(accountFieldSchema);
  await write((trx) => addAccountField(trx, viewer, field));
  return { to: "/admin/account-fields", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = { name: "", kind: "text", unit: "" } as const;

export default function NewFieldPage() {
  const t = useText("admin");
  const { pageTitle } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("nav.accountFields")} href="/admin/account-fields" />}
        title={pageTitle}
      />
      <AccountFieldForm view={useReply()} field={{ ...nothing, choices: [] }} version="" />
    </>
  );
}
