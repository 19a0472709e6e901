import express, { type RequestHandler } from "express";
import { auditFileSchema } from "~/features/admin/audit-file.schema.server";
import { takeAudit } from "~/features/admin/take-audit.server";
import { getCommunity } from "~/features/community/community.queries.server";
import { exportFormSchema } from "~/features/export/export-form.schema.server";
import { takeExport } from "~/features/export/take-export.server";
import { Invalid } from "~/platform/errors";
import type { Services } from "../context.server";
import { type MadeFile, sendFile } from "./send-file";

/** Where the form of `/admin/export` posts to. */
export const EXPORT_PATH = "/admin/export/file";
/** Where the form of `/admin/activity` posts to. */
export const AUDIT_PATH = "/admin/activity/file";

const FORM_BYTES = "40kb";

/** Reads the short form; what is no such form is an empty one. */
export const readExportForm = express.urlencoded({ extended: false, limit: FORM_BYTES });

/** One kind of thing out of the community, of a list. */
export function sendExport(services: Services): RequestHandler {
  return sendFile(services, "/admin/export", (body) => {
    const form = exportFormSchema.safeParse(body);
    if (!form.success) throw new Invalid({});
    const { kind, format } = form.data;
    return {
      name: kind,
      format,
      take: (viewer) => takeExport(services.database, viewer, form.data),
    };
  });
}

/** What happened, of the filters of the page. */
export function sendAudit(services: Services): RequestHandler {
  return sendFile(services, "/admin/activity", (body) => {
    const form = auditFileSchema.safeParse(body);
    if (!form.success) throw new Invalid({});
    const take: MadeFile["take"] = async (viewer) => {
      const { timeZone } = await getCommunity(services.database.read);
      return takeAudit(services.database, viewer, { list: form.data.list, timeZone });
    };
    return { name: "activity", format: "csv", take };
  });
}
