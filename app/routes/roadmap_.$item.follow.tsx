import { useLoaderData } from "@remix-run/react";
import { followSchema } from "~/features/ideas/follow.schema.server";
import { follow, isFollowing, unfollow } from "~/features/ideas/follow.server";
import { FollowPage } from "~/features/ideas/follow-page";
import { requireSignedIn } from "~/features/people/allow";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  requireSignedIn(viewer);
  return {
    title: item.title,
    following: await isFollowing(db, viewer, { kind: "roadmap_item", id: item.id }),
    action: `/roadmap/${item.id}/follow`,
    path: itemPath(item),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

/** Sets whether the viewer hears of the roadmap item. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["item"]);
  const { following } = parse(followSchema);
  await write(async (trx) => {
    await getItemState(trx, viewer, id);
    await (following ? follow : unfollow)(trx, viewer, { kind: "roadmap_item", id });
  });
  return { to: `/roadmap/${id}` };
});

export default function FollowItem() {
  return <FollowPage {...useLoaderData<typeof loader>()} />;
}
