import { redirect } from "@remix-run/node";
import { cardPath } from "~/features/discovery/card.server";
import { findCard } from "~/features/discovery/find-card.queries.server";
import { cardFile, keepCard } from "~/features/discovery/keep-card.server";
import { loadFile } from "~/http/load-file.server";
import { spend } from "~/http/spend.server";
import { drawCard } from "~/platform/card-pool.server";
import { TooMany } from "~/platform/errors";

const TRY_AGAIN_S = 10;

/** The picture beside a link to a page of ours; an old address leads to the present look. */
export const loader = loadFile(async ({ db, params, community, context }) => {
  const { card, current } = await findCard(db, params["card"] ?? "", community);
  if (!current) return redirect(cardPath(card), { headers: { "Cache-Control": "no-cache" } });
  const { storage } = context.services;
  let png = await storage.get(cardFile(card));
  if (!png) {
    spend(context, "card", context.address);
    png = await drawCard(card.look);
    if (!png) throw new TooMany(TRY_AGAIN_S);
    await keepCard(context.services, card, png);
  }
  return new Response(new Uint8Array(png), {
    headers: {
      "Content-Type": "image/png",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
});
