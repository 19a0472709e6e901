import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { randomToken, sha256 } from "~/platform/hash.server";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { expiryOf } from "./link";
import { LINKS_AT_MOST } from "./trail";
import type { LinkInput } from "./trail.schema.server";
import { canChangeTrail } from "./trails.policy";
import { lockTrail } from "./trails.queries.server";

/**
 * Makes a link that opens a trail. Its token is returned once and only its hash is kept.
 * @throws Conflict when the same form made one already: nobody can be shown that token again.
 */
export async function makeLink(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  input: LinkInput,
  token: string = randomToken(),
): Promise<string> {
  const trail = await lockTrail(trx, trailId);
  allow(viewer, canChangeTrail(viewer, trail));
  if (trail.template) throw new Invalid({ "": ["trails:errors.templateLink"] });
  const links = await trx
    .selectFrom("trail_link")
    .select("made_key")
    .where("trail_id", "=", trailId)
    .execute();
  if (links.some(({ made_key }) => made_key === input.key)) {
    throw new Conflict("trails:errors.linkMade");
  }
  if (links.length >= LINKS_AT_MOST) {
    throw new Invalid({ "": [errorKey("trails:errors.tooManyLinks", { count: LINKS_AT_MOST })] });
  }
  const at = now();
  await trx
    .insertInto("trail_link")
    .values({
      trail_id: trailId,
      label: input.label,
      language: input.language ?? null,
      mail_check: input.mail_check,
      token_hash: sha256(token),
      made_key: input.key,
      expires_at: expiryOf(input.days, at),
      created_by_id: viewer.id,
      created_at: at,
    })
    .execute();
  const details = { title: trail.title, label: input.label };
  await recordActivity(trx, viewer, "trail.link_made", aboutTrail(trail), details, staffOnly);
  return token;
}

/** From now on the link opens nothing. */
export async function revokeLink(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  linkId: number,
): Promise<void> {
  const trail = await lockTrail(trx, trailId);
  const link = await trx
    .selectFrom("trail_link")
    .select(["label", "revoked_at"])
    .where("id", "=", linkId)
    .where("trail_id", "=", trailId)
    .executeTakeFirst();
  if (!link) throw new NotFound();
  allow(viewer, canChangeTrail(viewer, trail));
  if (link.revoked_at !== null) return;
  await trx.updateTable("trail_link").set({ revoked_at: now() }).where("id", "=", linkId).execute();
  const details = { title: trail.title, label: link.label };
  await recordActivity(trx, viewer, "trail.link_revoked", aboutTrail(trail), details, staffOnly);
}
