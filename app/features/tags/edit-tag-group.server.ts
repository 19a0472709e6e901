import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import type { TagGroup } from "./tag-group";
import type { TagGroupInput } from "./tag-group.schema.server";
import {
  insertTagGroup,
  lockTagGroup,
  lockTagGroups,
  updateTagGroup,
} from "./tag-groups.queries.server";

const taken = () => new Invalid({ name: ["admin:errors.nameTaken"] });

/** What the form of a group shows and its version is made of. */
export function tagGroupFields({ name, access, least, most }: Omit<TagGroup, "id">) {
  return { name, access, least, most };
}

/** The group comes last in the order. @returns its id. @throws Invalid when the name is taken. */
export async function createTagGroup(
  trx: Trx,
  viewer: Viewer,
  input: TagGroupInput,
): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const fields = tagGroupFields(input);
  const position = (await lockTagGroups(trx)).length;
  const id = await insertTagGroup(trx, { ...fields, position, created_at: now() });
  if (id === undefined) throw taken();
  await record(trx, viewer, "tag_group.created", id, fields);
  return id;
}

/** What was changed meanwhile is a Conflict. @throws Invalid when another group has the name. */
export async function editTagGroup(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TagGroupInput,
): Promise<void> {
  const group = await lockTagGroup(trx, id);
  allow(viewer, canAdminister(viewer));
  const stored = tagGroupFields(group);
  const wanted = tagGroupFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, input.version);
  const others = (await lockTagGroups(trx)).filter((other) => other.id !== id);
  if (others.some((other) => foldName(other.name) === foldName(input.name))) throw taken();
  await updateTagGroup(trx, id, { ...wanted, name_folded: foldName(input.name) });
  await record(trx, viewer, "tag_group.edited", id, { ...wanted, accessBefore: group.access });
}

/** The group takes a place in the order, counted from 1; the others close up around it. */
export async function placeTagGroup(
  trx: Trx,
  viewer: Viewer,
  id: number,
  place: number,
): Promise<void> {
  const group = await lockTagGroup(trx, id);
  allow(viewer, canAdminister(viewer));
  const before = (await lockTagGroups(trx)).map((each) => each.id);
  const after = placed(before, id, place);
  if (after.indexOf(id) === before.indexOf(id)) return;
  for (const [position, each] of after.entries()) await updateTagGroup(trx, each, { position });
  const details = { name: group.name, place: after.indexOf(id) + 1 };
  await record(trx, viewer, "tag_group.edited", id, details);
}

function record(
  trx: Trx,
  viewer: Viewer,
  verb: "tag_group.created" | "tag_group.edited",
  id: number,
  details: Record<string, string | number>,
) {
  return recordActivity(trx, viewer, verb, { kind: "tag_group", id }, details, {
    staffOnly: true,
  });
}
