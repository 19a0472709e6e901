import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { addStop } from "~/features/trails/add-stop.server";
import { AddToTrail } from "~/features/trails/add-to-trail";
import { listOwnTrails } from "~/features/trails/choices.queries.server";
import { trailPath } from "~/features/trails/trail";
import { addToTrailSchema } from "~/features/trails/trail.schema.server";
import { canMakeTrail } from "~/features/trails/trails.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const { title } = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canMakeTrail(viewer));
  return { title, trails: await listOwnTrails(db, viewer), needs: 0 };
});

export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id: subject } = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canMakeTrail(viewer));
  const { trail, word } = parse(addToTrailSchema);
  const stop = { kind: "item", subject, title: "", word, shows: "best" } as const;
  await write((trx) => addStop(trx, viewer, trail, stop));
  return { to: trailPath({ id: trail }), notice: "trails:stops.added" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export default function ItemTrailPage() {
  return <AddToTrail {...useLoaderData<typeof loader>()} view={useReply()} />;
}
