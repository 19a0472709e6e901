import { accountSchema } from "~/features/accounts/account.schema.server";
import { createAccount } from "~/features/accounts/edit-account.server";
import { AccountForm } from "~/features/admin/account-form";
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
  return { pageTitle: adminWords(viewer)("accounts.newTitle") };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const account = parse(accountSchema);
  await write((trx) => createAccount(trx, viewer, account));
  return { to: "/admin/accounts", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function NewAccountPage() {
  const t = useText("admin");
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("accounts.title")} href="/admin/accounts" />}
        title={t("accounts.newTitle")}
      />
      <AccountForm view={useReply()} account={{ name: "", kind: "customer" }} version="" />
    </>
  );
}
