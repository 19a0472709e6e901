import { useLoaderData } from "@remix-run/react";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { listTitles } from "~/features/ideas/titles.queries.server";
import { allow } from "~/features/people/allow";
import { addStop } from "~/features/trails/add-stop.server";
import { AddToTrail } from "~/features/trails/add-to-trail";
import { countProspectNeeds, listOwnTrails } from "~/features/trails/choices.queries.server";
import { trailPath } from "~/features/trails/trail";
import { addToTrailSchema } from "~/features/trails/trail.schema.server";
import { canMakeTrail } from "~/features/trails/trails.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canMakeTrail(viewer));
  const [idea] = await listTitles(db, [id]);
  return {
    title: idea?.title ?? "",
    trails: await listOwnTrails(db, viewer),
    needs: await countProspectNeeds(db, id),
  };
});

export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id: subject } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canMakeTrail(viewer));
  const { trail, word } = parse(addToTrailSchema);
  const stop = { kind: "idea", subject, title: "", word, shows: "best" } as const;
  await write((trx) => addStop(trx, viewer, trail, stop));
  return { to: trailPath({ id: trail }), notice: "trails:stops.added" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export default function IdeaTrailPage() {
  return <AddToTrail {...useLoaderData<typeof loader>()} view={useReply()} />;
}
