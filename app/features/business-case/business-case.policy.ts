import { canChangeAccount, type Keepers } from "~/features/accounts/account.policy";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";

/** Every case, also those that the account does not read yet: staff alone. */
export function canReadAllCases(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Making a case, its lines, and showing it to the account: who looks after the account. */
export function canChangeCase(viewer: Viewer, keepers: Keepers): boolean {
  return canChangeAccount(viewer, keepers);
}

/** Saying that a number is right: the people whose case it is, once they read it. */
export function canConfirmLine(
  viewer: Viewer,
  { accountId, sharedAt }: { accountId: number; sharedAt: number | null },
): boolean {
  return canTakePart(viewer) && viewer.accountId === accountId && sharedAt !== null;
}
