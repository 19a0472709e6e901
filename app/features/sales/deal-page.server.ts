import { getKeepers } from "~/features/accounts/accounts.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { DealRow } from "./deal";
import { canChangeDeal, canReadDeals } from "./deal.policy";
import { selectDealRows } from "./deals.queries.server";

/** The deal of a page. @throws Forbidden, SignInNeeded, NotFound */
export async function loadDeal(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<{ deal: DealRow; canChange: boolean }> {
  allow(viewer, canReadDeals(viewer));
  const deal = await selectDealRows(db).where("deal.id", "=", id).executeTakeFirst();
  if (!deal) throw new NotFound();
  const keepers = await getKeepers(db, deal.accountId);
  return { deal, canChange: canChangeDeal(viewer, keepers, deal) };
}

/** As {@link loadDeal}, for a page that changes it. */
export async function loadDealToChange(db: Db, viewer: Viewer, id: number): Promise<DealRow> {
  const { deal, canChange } = await loadDeal(db, viewer, id);
  allow(viewer, canChange);
  return deal;
}

const CHOICES_AT_MOST = 300;

/** The open deals that the viewer may hang on something, by account and name. */
export async function listDealChoices(db: Db, viewer: Viewer) {
  allow(viewer, canReadDeals(viewer));
  const rows = await selectDealRows(db)
    .select("account.owner_id as keeperId")
    .select((select) =>
      select
        .selectFrom("account_team")
        .select("account_team.person_id")
        .whereRef("account_team.account_id", "=", "account.id")
        .where("account_team.person_id", "=", viewer.id ?? 0)
        .as("teamId"),
    )
    .where("deal.outcome", "is", null)
    .orderBy("account.name_folded")
    .orderBy("deal.name")
    .orderBy("deal.id")
    .execute();
  return rows
    .filter(({ keeperId, teamId, ownerId }) =>
      canChangeDeal(
        viewer,
        { ownerId: keeperId, team: teamId === null ? [] : [teamId] },
        { ownerId },
      ),
    )
    .slice(0, CHOICES_AT_MOST)
    .map(({ id, name, account }) => ({ id, name, account }));
}
