import { isStaff } from "~/features/people/viewer";
import { countVisit, VISIT_MS } from "~/features/trails/count-visit.server";
import { loadFile } from "~/http/load-file.server";
import { spend } from "~/http/spend.server";
import { keepVisit, prospectOf, readOpenTrail, visitOf } from "~/http/trail-reader.server";
import { randomToken } from "~/platform/hash.server";

/** One transparent point. */
const POINT = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/**
 * The image on each page of a trail: a browser that shows the page asks for it, and so a visit counts.
 * The preview of a link fetches no images, or not from our own page; the team's own looks count not.
 */
export const loader = loadFile(async (reading) => {
  const trail = await readOpenTrail(reading);
  const { request, viewer, url, context } = reading;
  if (request.headers.get("Sec-Fetch-Site") === "same-origin" && !isStaff(viewer)) {
    const visit = await visitOf(reading, trail);
    if (!visit) spend(context, "trailVisit", `${trail.linkId}:${context.address}`);
    const key = visit?.key ?? randomToken();
    const stop = /^\d{1,15}$/.exec(url.searchParams.get("stop") ?? "")?.[0];
    const seen = { key, stopId: stop ? Number(stop) : null };
    await context.services.database.write((trx) =>
      countVisit(trx, prospectOf(viewer), trail, seen),
    );
    keepVisit(context, key, VISIT_MS);
  }
  return new Response(POINT, {
    headers: { "Content-Type": "image/gif", "Cache-Control": "private, no-store" },
  });
});
