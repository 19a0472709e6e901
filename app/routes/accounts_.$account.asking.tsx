import { useLoaderData } from "@remix-run/react";
import { canChangeAccount, canReadAccounts } from "~/features/accounts/account.policy";
import { accountPath } from "~/features/accounts/account-list";
import type { FoundAccounts } from "~/features/accounts/account-name-field";
import { AccountFormPage } from "~/features/accounts/account-page";
import { getAccount, getKeepers } from "~/features/accounts/accounts.queries.server";
import { chooseAccount } from "~/features/accounts/choose-account.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { getAccountAsking } from "~/features/questions/account-asking/account-asking.queries.server";
import { accountAskingSchema } from "~/features/questions/account-asking/account-asking.schema.server";
import { AccountAskingForm } from "~/features/questions/account-asking/account-asking-form";
import { setAccountAsking } from "~/features/questions/account-asking/set-account-asking.server";
import { questionWords } from "~/features/questions/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import type { Db } from "~db/connect.server";

export const loader = load(async ({ db, viewer, params }) => {
  const id = await allowedAccount(db, viewer, params["account"]);
  const { name } = await getAccount(db, id);
  return {
    pageTitle: questionWords(viewer)("asking.pageTitle", { name }),
    ...{ id, name, asking: await getAccountAsking(db, id) },
  };
});

export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const id = await allowedAccount(db, viewer, params["account"]);
  const { askedOff, shown, kept, reason, ...named } = parse(accountAskingSchema);
  const other = await chooseAccount(db, named);
  const gone = shown.filter((each) => !kept.includes(each));
  const added = other === null ? null : { id: other, reason };
  await write((trx) => setAccountAsking(trx, viewer, id, { askedOff, gone, added }));
  return { to: `${accountPath({ id })}/asking`, notice: "shared:notices.saved" };
});

/** Nobody but staff learns whether there is such an account. */
async function allowedAccount(db: Db, viewer: Viewer, param: string | undefined) {
  allow(viewer, canReadAccounts(viewer));
  const id = numberParam(param);
  allow(viewer, canChangeAccount(viewer, await getKeepers(db, id)), "accounts:form.refused");
  return id;
}

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountAskingPage() {
  const t = useText("questions");
  const { pageTitle, id, name, asking } = useLoaderData<typeof loader>();
  const { accounts } = useShown<FoundAccounts>();
  return (
    <AccountFormPage
      title={pageTitle}
      lede={t("asking.lede")}
      up={{ label: name, href: accountPath({ id }) }}
    >
      <AccountAskingForm
        key={JSON.stringify(asking)}
        view={useReply()}
        {...asking}
        found={accounts}
      />
    </AccountFormPage>
  );
}
