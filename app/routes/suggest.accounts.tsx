import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { canReadAccounts } from "~/features/accounts/account.policy";
import { findAccounts } from "~/features/accounts/find-accounts.queries.server";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Which accounts may be meant by a part of their name, for the pages' scripts. */
export const loader = load(async ({ db, viewer, url, context }) => {
  allow(viewer, canReadAccounts(viewer));
  spend(context, "suggest", viewer.id ?? context.address);
  const typed = (url.searchParams.get("q") ?? "").slice(0, ACCOUNT_NAME_MAX);
  const found = await findAccounts(db, typed);
  return Response.json({ options: found.map(({ name }) => ({ value: name, label: "" })) });
});
