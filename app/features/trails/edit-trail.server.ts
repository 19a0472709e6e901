import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { copyStops } from "./copy-stops.server";
import { resolveSubject } from "./resolve-subject.server";
import type { TrailState } from "./trail";
import type { TrailInput } from "./trail.schema.server";
import { canChangeTrail, canMakeTrail } from "./trails.policy";
import { insertTrail, lockTrail, updateTrail } from "./trails.queries.server";

/** What a trail's form shows and its version is made of. */
export function trailFields(
  trail: Pick<TrailState, "title" | "letter" | "language"> & {
    account: { name: string } | null;
    deal: { id: number } | null;
  },
) {
  const { title, letter, language } = trail;
  return {
    title,
    letter,
    language,
    account: trail.account?.name ?? "",
    deal: trail.deal?.id ?? "",
  };
}

/** What a new trail is besides its words. */
export interface Beginning {
  /** A trail or template whose stops it begins with. */
  from?: number | undefined;
  template: boolean;
}

/** @returns the id of a trail that the viewer owns. @throws Invalid, NotFound */
export async function makeTrail(
  trx: Trx,
  viewer: Viewer,
  input: Omit<TrailInput, "version">,
  { from, template }: Beginning,
): Promise<number> {
  allow(viewer, canMakeTrail(viewer));
  requireSignedIn(viewer);
  const { account, deal } = template ? nobody : await resolveSubject(trx, input);
  const at = now();
  const id = await insertTrail(trx, {
    title: input.title,
    letter: input.letter,
    language: input.language ?? viewer.language,
    template: template ? 1 : 0,
    account_id: account?.id ?? null,
    deal_id: deal?.id ?? null,
    owner_id: viewer.id,
    created_by_id: viewer.id,
    created_at: at,
    updated_at: at,
  });
  if (from !== undefined) await copyStops(trx, from, id);
  const subject = aboutTrail({ id, account, deal });
  await recordActivity(trx, viewer, "trail.made", subject, { title: input.title }, staffOnly);
  return id;
}

const nobody = { account: null, deal: null };

/** Changes its words and whom it is for. Changed meanwhile is a Conflict. */
export async function editTrail(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TrailInput,
): Promise<void> {
  const trail = await lockTrail(trx, id);
  allow(viewer, canChangeTrail(viewer, trail));
  const { account, deal } = trail.template ? nobody : await resolveSubject(trx, input);
  const language = input.language ?? trail.language;
  const stored = trailFields(trail);
  if (sameFields(stored, trailFields({ ...input, language, account, deal }))) return;
  refuseStale(stored, input.version);
  await updateTrail(trx, id, {
    title: input.title,
    letter: input.letter,
    language,
    account_id: account?.id ?? null,
    deal_id: deal?.id ?? null,
    updated_at: now(),
  });
  const subject = aboutTrail({ id, account, deal });
  await recordActivity(trx, viewer, "trail.edited", subject, { title: input.title }, staffOnly);
}
