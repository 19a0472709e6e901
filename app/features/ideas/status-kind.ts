import type { StatusKind } from "~/ui/status-glyph";
import type { Status } from "./status";

const KINDS: Readonly<Record<string, StatusKind>> = {
  new: "new",
  needs_info: "needs-info",
  under_review: "under-review",
  gathering_evidence: "gathering",
  planned: "planned",
  in_progress: "in-progress",
  beta: "beta",
  delivered: "delivered",
  declined: "declined",
  already_possible: "already-possible",
  archived: "archived",
};

/** The shape of a status: its own, or that of its group for one that an admin added. */
export function statusKind(status: Pick<Status, "key" | "group">): StatusKind {
  return KINDS[status.key] ?? status.group;
}
