import { useLoaderData } from "@remix-run/react";
import { newAccount } from "~/features/accounts/account";
import { canCreateAccount } from "~/features/accounts/account.policy";
import { accountSchema } from "~/features/accounts/account.schema.server";
import { listAccountWords, listKeepers } from "~/features/accounts/account-choices.queries.server";
import { ownValuesSchema } from "~/features/accounts/account-field.schema.server";
import { listFieldsInUse } from "~/features/accounts/account-fields.queries.server";
import { AccountForm } from "~/features/accounts/account-form";
import { AccountFormPage } from "~/features/accounts/account-page";
import { createAccount } from "~/features/accounts/edit-account.server";
import { accountsWords } from "~/features/accounts/words.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canCreateAccount(viewer));
  const [keepers, words, own] = await Promise.all([
    listKeepers(db),
    listAccountWords(db),
    listFieldsInUse(db),
  ]);
  return {
    pageTitle: accountsWords(viewer)("form.newTitle"),
    details: { ...newAccount, ownerId: viewer.id },
    keepers,
    words,
    own,
  };
});

export const action = handle(
  async ({ write, viewer, community, parse }) => {
    allow(viewer, canCreateAccount(viewer));
    const { currency } = community;
    const account = parse(accountSchema({ currency, language: viewer.language }));
    const own = parse(ownValuesSchema);
    const id = await write((trx) => createAccount(trx, viewer, { ...account, own }));
    return { to: `/accounts/${id}`, notice: "accounts:form.created" };
  },
  { keep: "words" },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function NewAccountPage() {
  const { pageTitle, ...choices } = useLoaderData<typeof loader>();
  return (
    <AccountFormPage title={pageTitle}>
      <AccountForm view={useReply()} version="" {...choices} />
    </AccountFormPage>
  );
}
