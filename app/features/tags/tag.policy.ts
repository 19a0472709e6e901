import { isStaff, type Viewer } from "~/features/people/viewer";
import type { TagAccess } from "./tag-group";

/** Tags without a group (null) are as open as those of a group for everyone. */
export function canSeeTags(viewer: Viewer, access: TagAccess | null): boolean {
  return access !== "staff_only" || isStaff(viewer);
}

/** Whether the viewer may put them on an idea that they write. */
export function canGiveTags(viewer: Viewer, access: TagAccess | null): boolean {
  return access === null || access === "everyone" || isStaff(viewer);
}
