import { hasRole, type Viewer } from "~/features/people/viewer";
import type { ExportKind } from "./export";

/** Ideas with what was said about them: product and admin. Who the people are: admins alone. */
export function canExport(viewer: Viewer, kind: ExportKind): boolean {
  return hasRole(viewer, kind === "people" ? "admin" : "product");
}

/** Whether the addresses of people stand in the files of this viewer. */
export function canExportAddresses(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
