import { hasRole, type Viewer } from "~/features/people/viewer";
import { type ExportKind, staffKinds } from "./export";

/** Ideas with what was said about them: product and admin. Who the people are, and what they pay: admins alone. */
export function canExport(viewer: Viewer, kind: ExportKind): boolean {
  const forAdmins = kind === "people" || staffKinds.includes(kind);
  return hasRole(viewer, forAdmins ? "admin" : "product");
}

/** Whether the addresses of people stand in the files of this viewer. */
export function canExportAddresses(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
