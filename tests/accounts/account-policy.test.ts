import { expect, it } from "vitest";
import {
  canChangeAccount,
  canCreateAccount,
  canReadAccounts,
} from "~/features/accounts/account.policy";
import type { Viewer } from "~/features/people/viewer";
import { visitor } from "../support/community";

const who = (role: Viewer["role"], id: number | null): Viewer => ({ ...visitor, role, id });

it.each([
  ["visitor", null, false, false],
  ["a member", who("member", 1), false, false],
  ["a member who was its owner as a rep", who("member", 7), false, false],
  ["a rep of another account", who("rep", 1), true, false],
  ["its owner", who("rep", 7), true, true],
  ["a rep of its team", who("rep", 8), true, true],
  ["product", who("product", 1), true, true],
  ["an admin", who("admin", 1), true, true],
] as const)("%s", (_, viewer, reads, changes) => {
  const viewing = viewer ?? visitor;
  expect([canReadAccounts(viewing), canCreateAccount(viewing)]).toEqual([reads, reads]);
  expect(canChangeAccount(viewing, { ownerId: 7, team: [8] })).toBe(changes);
  expect(canChangeAccount(who("rep", 1), { ownerId: null, team: [] })).toBe(false);
});
