import { Readable } from "node:stream";
import { createReadableStreamFromReadable, redirect } from "@remix-run/node";
import { allow, requireSignedIn } from "~/features/people/allow";
import { opensExport } from "~/features/privacy/export/export-link.server";
import { exportPerson } from "~/features/privacy/export/export-person.server";
import { canExport } from "~/features/privacy/privacy.policy";
import { load } from "~/http/load.server";

/** All that is the viewer's, in one file that is made while it goes out. */
export const loader = load(async ({ db, viewer, url, context, community }) => {
  requireSignedIn(viewer);
  allow(viewer, canExport(viewer, viewer));
  const { secret, env } = context.services;
  if (!opensExport(secret, viewer.id, url.searchParams.get("key") ?? "")) {
    throw redirect("/settings/data");
  }
  const { publicUrl } = env;
  const parts = exportPerson(db, viewer.id, { name: community.name, publicUrl });
  return new Response(createReadableStreamFromReadable(Readable.from(parts)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${viewer.handle}.json"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
