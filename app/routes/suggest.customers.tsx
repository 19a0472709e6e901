import { canReadAccounts } from "~/features/accounts/account.policy";
import { speakerOption } from "~/features/evidence/evidence";
import { allow } from "~/features/people/allow";
import { findCustomers } from "~/features/people/find-customers.queries.server";
import { NAME_MAX } from "~/features/people/person";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

const SUGGESTED_MOST = 8;

/** Which customers may be meant by a part of their name or company, for the pages' scripts. */
export const loader = load(async ({ db, viewer, url, context }) => {
  allow(viewer, canReadAccounts(viewer));
  spend(context, "suggest", viewer.id ?? context.address);
  const typed = (url.searchParams.get("q") ?? "").slice(0, NAME_MAX);
  const found = await findCustomers(db, typed, { accountId: null, most: SUGGESTED_MOST });
  return Response.json({ options: found.map(speakerOption) });
});
