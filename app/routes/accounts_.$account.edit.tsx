import { useLoaderData } from "@remix-run/react";
import { canChangeAccount } from "~/features/accounts/account.policy";
import { accountSchema } from "~/features/accounts/account.schema.server";
import { listAccountWords, listKeepers } from "~/features/accounts/account-choices.queries.server";
import { ownValuesSchema } from "~/features/accounts/account-field.schema.server";
import { AccountForm } from "~/features/accounts/account-form";
import { accountPath } from "~/features/accounts/account-list";
import { AccountFormPage } from "~/features/accounts/account-page";
import {
  accountFields,
  detailsOf,
  getAccountRecord,
} from "~/features/accounts/account-record.queries.server";
import { getKeepers } from "~/features/accounts/accounts.queries.server";
import { editAccount } from "~/features/accounts/edit-account.server";
import { accountsWords } from "~/features/accounts/words.server";
import { allow } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { fieldVersion } from "~/platform/field-version.server";
import type { Db } from "~db/connect.server";

export const loader = load(async ({ db, viewer, params }) => {
  const id = await allowedAccount(db, viewer, params["account"]);
  const account = await getAccountRecord(db, id);
  const details = detailsOf(account);
  const [keepers, words] = await Promise.all([listKeepers(db), listAccountWords(db)]);
  return {
    pageTitle: accountsWords(viewer)("form.editTitle", { name: account.name }),
    ...{ id, name: account.name, details, keepers, words, own: account.own },
    version: fieldVersion(accountFields(details)),
  };
});

export const action = handle(
  async ({ db, write, viewer, community, params, parse }) => {
    const id = await allowedAccount(db, viewer, params["account"]);
    const { currency } = community;
    const account = parse(accountSchema({ currency, language: viewer.language }));
    const own = parse(ownValuesSchema);
    await write((trx) => editAccount(trx, viewer, id, { ...account, own }));
    return { to: accountPath({ id }), notice: "shared:notices.saved" };
  },
  { keep: "words" },
);

/** Nobody but staff learns whether there is such an account. */
async function allowedAccount(db: Db, viewer: Viewer, param: string | undefined) {
  allow(viewer, isStaff(viewer));
  const id = numberParam(param);
  allow(viewer, canChangeAccount(viewer, await getKeepers(db, id)), "accounts:form.refused");
  return id;
}

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EditAccountPage() {
  const { pageTitle, id, name, ...form } = useLoaderData<typeof loader>();
  return (
    <AccountFormPage title={pageTitle} up={{ label: name, href: accountPath({ id }) }}>
      <AccountForm key={id} view={useReply()} {...form} />
    </AccountFormPage>
  );
}
