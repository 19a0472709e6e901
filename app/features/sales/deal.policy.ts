import { canChangeAccount, type Keepers } from "~/features/accounts/account.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";

/** Every deal with its amount and its history: staff alone. */
export function canReadDeals(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Opening, changing, closing one, and saying what it hangs on: who changes its account, and its owner. */
export function canChangeDeal(
  viewer: Viewer,
  keepers: Keepers,
  deal: { ownerId: number | null } | null = null,
): boolean {
  const owns = viewer.id !== null && deal?.ownerId === viewer.id;
  return canChangeAccount(viewer, keepers) || (isStaff(viewer) && owns);
}
