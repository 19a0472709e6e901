import { useLoaderData } from "@remix-run/react";
import { getBoard } from "~/features/boards/boards.queries.server";
import { followSchema } from "~/features/ideas/follow.schema.server";
import { follow, isFollowing, unfollow } from "~/features/ideas/follow.server";
import { FollowPage } from "~/features/ideas/follow-page";
import { requireSignedIn } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const { id, slug, name } = await getBoard(db, viewer, params["board"] ?? "");
  requireSignedIn(viewer);
  return {
    title: name,
    following: await isFollowing(db, viewer, { kind: "board", id }),
    action: `/boards/${slug}/follow`,
    path: `/ideas?board=${slug}`,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

/** Sets whether the viewer hears of new ideas on the board. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const slug = params["board"] ?? "";
  const { following } = parse(followSchema);
  await write(async (trx) => {
    const { id } = await getBoard(trx, viewer, slug);
    await (following ? follow : unfollow)(trx, viewer, { kind: "board", id });
  });
  return { to: `/ideas?board=${slug}` };
});

export default function FollowBoard() {
  return <FollowPage {...useLoaderData<typeof loader>()} />;
}
