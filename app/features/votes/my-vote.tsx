import { useFetcher } from "@remix-run/react";
import type { UseFormView } from "~/ui/form-view";
import type { Importance } from "./vote";
import { VoteForm } from "./vote-form";

export interface MyVoteProps {
  ideaId: number;
  vote: { importance: Importance; because: string };
  returnTo: string;
  useView: UseFormView;
}

/** What the idea is to me: unfolds once I voted; a choice is saved at once where script runs. */
export function MyVote({ ideaId, vote, returnTo, useView }: MyVoteProps) {
  const fetcher = useFetcher({ key: `vote-${ideaId}` });
  const view = useView(fetcher.data);
  return (
    <fetcher.Form method="post" action={`/ideas/${ideaId}/vote`} className="animate-unfold">
      <input type="hidden" name="return_to" value={returnTo} />
      <input type="hidden" name="stay" value="1" />
      <VoteForm
        view={view}
        vote={vote}
        onChoice={(event) => event.currentTarget.form?.requestSubmit()}
      />
    </fetcher.Form>
  );
}

/** In a list: once a press has voted, as the choice would else stand under every idea of mine. */
export function FreshVote({
  vote,
  ...rest
}: Omit<MyVoteProps, "vote"> & { vote: MyVoteProps["vote"] | null }) {
  const { data } = useFetcher({ key: `vote-${rest.ideaId}` });
  if (!vote || data === undefined) return null;
  return (
    <div className="pt-4">
      <MyVote vote={vote} {...rest} />
    </div>
  );
}
