import { FollowButton, type FollowButtonProps } from "~/features/ideas/follow-button";
import type { IdeaCard } from "~/features/ideas/idea";

type Look = Pick<FollowButtonProps, "size" | "className">;

export function FollowIdea({ idea, ...look }: { idea: IdeaCard } & Look) {
  return (
    <FollowButton
      action={`/ideas/${idea.id}/follow`}
      following={idea.following}
      returnTo={idea.path}
      {...look}
    />
  );
}
