import { allow } from "~/features/people/allow";
import type { SignedInViewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { canUseDesk } from "./desk.policy";
import { deskPath, parseDesk } from "./queue";
import { VIEWS_MAX } from "./saved-view";

export interface ViewInput {
  name: string;
  /** The search part of the desk's address. */
  query: string;
  shared: boolean;
}

/**
 * Keeps a queue and its filters under a name; a view of the same name of the viewer's own becomes
 * this one. @throws Invalid when there are too many.
 */
export async function saveView(
  trx: Trx,
  viewer: SignedInViewer,
  { name, query, shared }: ViewInput,
): Promise<void> {
  allow(viewer, canUseDesk(viewer));
  const place = parseDesk(new URLSearchParams(query));
  const path = deskPath({ ...place, after: null, idea: null });
  const view = { query: path.split("?")[1] ?? "", shared: shared ? (1 as const) : (0 as const) };
  const own = await trx
    .selectFrom("desk_view")
    .select(["id", "name"])
    .where("person_id", "=", viewer.id)
    .execute();
  const same = own.find((each) => each.name === name);
  if (same) {
    await trx.updateTable("desk_view").set(view).where("id", "=", same.id).execute();
    return;
  }
  if (own.length >= VIEWS_MAX) {
    throw new Invalid({ name: [errorKey("desk:views.tooMany", { count: VIEWS_MAX })] });
  }
  await trx
    .insertInto("desk_view")
    .values({ ...view, name, person_id: viewer.id, created_at: now() })
    .execute();
}

/** Removes a view of the viewer's own; one that is gone already is gone. */
export async function removeView(trx: Trx, viewer: SignedInViewer, id: number): Promise<void> {
  allow(viewer, canUseDesk(viewer));
  await trx
    .deleteFrom("desk_view")
    .where("id", "=", id)
    .where("person_id", "=", viewer.id)
    .execute();
}
