import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { enqueueCount } from "./recount-segments.server";
import type { Rule } from "./rule";
import { writeRule } from "./rule.schema.server";
import { SEGMENTS_MAX, type Segment, WITH_DEMAND_MAX } from "./segment";
import { canChangeSegments } from "./segment.policy";
import {
  insertSegment,
  listBoardsOf,
  lockSegments,
  updateSegment,
} from "./segments.queries.server";

export interface SegmentInput {
  name: string;
  rule: Rule;
  withDemand: boolean;
  version: string;
}

const taken = () => new Invalid({ name: ["segments:errors.nameTaken"] });
const staffOnly = { staffOnly: true };

/** What the form of a segment shows and its version is made of. */
export function segmentFields(segment: Pick<Segment, "name" | "rule" | "withDemand">) {
  return {
    name: segment.name,
    rule: segment.rule === null ? "" : writeRule(segment.rule),
    with_demand: segment.withDemand ? 1 : 0,
  } as const;
}

/** @returns its id. @throws Invalid when another segment has the name, in whatever spelling. */
export async function createSegment(
  trx: Trx,
  viewer: Viewer,
  input: SegmentInput,
): Promise<number> {
  allow(viewer, canChangeSegments(viewer));
  const others = await lockSegments(trx);
  if (others.length >= SEGMENTS_MAX) {
    throw new Invalid({ "": [errorKey("segments:errors.tooMany", { count: SEGMENTS_MAX })] });
  }
  refuseTooMuchDemand(others, input);
  const id = await insertSegment(trx, {
    ...segmentFields(input),
    created_by_id: viewer.id,
    counted_at: null,
    created_at: now(),
  });
  if (id === undefined) throw taken();
  await enqueueCount(trx, id);
  const subject = { kind: "segment", id } as const;
  await recordActivity(trx, viewer, "segment.created", subject, { name: input.name }, staffOnly);
  return id;
}

/** Who is in it, and sees its boards, changes with its rule at once. Changed meanwhile is a Conflict. */
export async function editSegment(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: SegmentInput,
): Promise<void> {
  const segments = await lockSegments(trx);
  const segment = one(segments, id);
  allow(viewer, canChangeSegments(viewer));
  const stored = segmentFields(segment);
  const wanted = segmentFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  const others = segments.filter((other) => other.id !== id);
  if (others.some((other) => foldName(other.name) === foldName(input.name))) throw taken();
  refuseTooMuchDemand(others, input);
  const recount = stored.rule === wanted.rule ? {} : { counted_at: null };
  await updateSegment(trx, id, { ...wanted, ...recount, name_folded: foldName(input.name) });
  if (stored.rule !== wanted.rule) await enqueueCount(trx, id);
  const details = { name: input.name, before: stored.rule, after: wanted.rule };
  await recordActivity(trx, viewer, "segment.edited", { kind: "segment", id }, details, staffOnly);
}

/**
 * No list offers the segment any more, and no idea tells of it.
 * @throws Conflict while it opens a board, which it names.
 */
export async function retireSegment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { name, retired } = one(await lockSegments(trx), id);
  allow(viewer, canChangeSegments(viewer));
  if (retired) return;
  const boards = (await listBoardsOf(trx, id)).map((board) => board.name);
  if (boards.length > 0) {
    const named = { count: boards.length, boards: boards.join(", ") };
    throw new Conflict(errorKey("segments:errors.opensBoards", named));
  }
  await updateSegment(trx, id, { retired_at: now(), with_demand: 0 });
  await recordActivity(
    trx,
    viewer,
    "segment.retired",
    { kind: "segment", id },
    { name },
    staffOnly,
  );
}

export async function restoreSegment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { name, retired } = one(await lockSegments(trx), id);
  allow(viewer, canChangeSegments(viewer));
  if (!retired) return;
  await updateSegment(trx, id, { retired_at: null });
  await enqueueCount(trx, id);
  const subject = { kind: "segment", id } as const;
  await recordActivity(trx, viewer, "segment.restored", subject, { name }, staffOnly);
}

function one(segments: readonly Segment[], id: number): Segment {
  const segment = segments.find((each) => each.id === id);
  if (!segment) throw new NotFound();
  return segment;
}

function refuseTooMuchDemand(others: readonly Segment[], { withDemand }: SegmentInput): void {
  const shown = others.filter((other) => other.withDemand && !other.retired);
  if (!withDemand || shown.length < WITH_DEMAND_MAX) return;
  throw new Invalid({
    demand: [errorKey("segments:errors.tooMuchDemand", { count: WITH_DEMAND_MAX })],
  });
}
