import { Form, useLoaderData } from "@remix-run/react";
import { ideaPath } from "~/features/ideas/idea";
import { canVote } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { rangeHash } from "~/features/votes/range-hash.server";
import { whyNoVote } from "~/features/votes/vote";
import { voteSchema } from "~/features/votes/vote.schema.server";
import { VoteForm } from "~/features/votes/vote-form";
import { findVote } from "~/features/votes/votes.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const idea = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canVote(viewer, idea), whyNoVote(idea));
  requireSignedIn(viewer);
  const vote = await findVote(db, idea.id, viewer.id);
  const title = await getIdeaTitle(db, idea.id);
  const standing = vote?.withdrawn_at === null ? vote : undefined;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "votes")("page.title", { title }),
    title,
    path: ideaPath({ id: idea.id, title }),
    vote: { importance: standing?.importance ?? (0 as const), because: standing?.because ?? "" },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets the viewer's vote: importance 1 to 3, or 0 for no vote. */
export const action = handleForm(
  async ({ db, write, viewer, params, parse, context }) => {
    const id = numberParam(params["idea"]);
    const known = viewer.id === null ? undefined : await findVote(db, id, viewer.id);
    const { importance, ...said } = parse(voteSchema(known?.because));
    const from = rangeHash(context.services.secret, context.address);
    await write(async (trx) => {
      if (importance === 0) await withdrawVote(trx, viewer, id);
      else await castVote(trx, viewer, id, { importance, ...said, rangeHash: from });
    });
    return { to: `/ideas/${id}` };
  },
  { keep: "vote" },
);

export default function VotePage() {
  const { title, path, vote } = useLoaderData<typeof loader>();
  const t = useText("votes");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader title={title} lede={t("form.lede")} />
      <Form method="post">
        <input type="hidden" name="return_to" value={path} />
        <VoteForm view={view} vote={vote} />
      </Form>
    </Page>
  );
}
