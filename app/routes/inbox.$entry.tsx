import { redirect } from "@remix-run/node";
import { findNotificationPath } from "~/features/notifications/load-inbox.server";
import { readNotification } from "~/features/notifications/read-notification.server";
import { requireSignedIn } from "~/features/people/allow";
import { load, numberParam } from "~/http/load.server";
import { locationOf } from "~/http/safe-path";
import { NotFound } from "~/platform/errors";

/** Leads to what the entry tells of, and marks it as read, unless a browser only looks ahead. */
export const loader = load(async ({ db, viewer, params, request, context }) => {
  requireSignedIn(viewer);
  const id = numberParam(params["entry"]);
  const path = await findNotificationPath(db, viewer, id);
  if (path === undefined) throw new NotFound();
  const aheadOfTime = /prefetch|prerender/.test(request.headers.get("Sec-Purpose") ?? "");
  if (!aheadOfTime) {
    await context.services.database.write((trx) => readNotification(trx, viewer, id));
  }
  throw redirect(locationOf(path), 303);
});
