import { useLoaderData } from "@remix-run/react";
import { followSchema } from "~/features/ideas/follow.schema.server";
import { follow, isFollowing, unfollow } from "~/features/ideas/follow.server";
import { FollowPage } from "~/features/ideas/follow-page";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState, lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  requireSignedIn(viewer);
  const title = await getIdeaTitle(db, id);
  return {
    title,
    following: await isFollowing(db, viewer, { kind: "idea", id }),
    action: `/ideas/${id}/follow`,
    path: ideaPath({ id, title }),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

/** Sets whether the viewer hears of the idea. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { following } = parse(followSchema);
  await write(async (trx) => {
    await lockIdeaState(trx, viewer, id);
    await (following ? follow : unfollow)(trx, viewer, { kind: "idea", id });
  });
  return { to: `/ideas/${id}` };
});

export default function FollowIdea() {
  return <FollowPage {...useLoaderData<typeof loader>()} />;
}
