import { showMailHtml } from "~/features/notifications/show-mail.server";
import { load, numberParam } from "~/http/load.server";

/** A mail runs nothing, loads nothing and sends nothing, whatever stands in it. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox",
].join("; ");

/** The mail as its reader's program shows it. */
export const loader = load(async ({ viewer, params, context }) => {
  const id = numberParam(params["mail"]);
  const html = await showMailHtml(context.services.database, viewer, id);
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
      "Cache-Control": "private, no-store",
    },
  });
});
