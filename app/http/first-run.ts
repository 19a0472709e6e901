import type { Community } from "~/features/community/community";

const OPEN_BEFORE = new Set(["/setup", "/preferences"]);

/** Whether this address has to wait until the first admin named the community at `/setup`. */
export function waitsForSetup(community: Community, pathname: string): boolean {
  return !community.ready && !OPEN_BEFORE.has(pathname);
}
