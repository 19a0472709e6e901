import { Form, useLoaderData } from "@remix-run/react";
import { beginWith, readChosenTemplate } from "~/features/answering/chosen-template.server";
import { CommentTemplates } from "~/features/answering/comment-templates";
import { listCommentTemplates } from "~/features/answering/templates.queries.server";
import { listWaitingBoards } from "~/features/boards/approval.queries.server";
import { canBeginComment } from "~/features/comments/comment.policy";
import { commentPreviewSchema, commentSchema } from "~/features/comments/comment.schema.server";
import type { Answered } from "~/features/comments/comment-fields";
import { CommentFields } from "~/features/comments/comment-fields";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { parseDiscussion } from "~/features/comments/discussion-url";
import { postComment } from "~/features/comments/post-comment.server";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { offerVote } from "~/features/comments/short-comment.server";
import { ideaPath } from "~/features/ideas/idea";
import { canComment, canTriage, canVote } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { allow } from "~/features/people/allow";
import { formEncoding } from "~/features/pictures/form-encoding";
import { findVote } from "~/features/votes/votes.queries.server";
import { commentDraftKey } from "~/features/writing/draft";
import { openDraft } from "~/features/writing/drafts.queries.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee, attachPicture } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { asksToKeep, keepForm } from "~/http/keep-draft.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params, url, context }) => {
  const idea = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canBeginComment(viewer, idea), "comments:refused");
  const title = await getIdeaTitle(db, idea.id);
  const { reply } = parseDiscussion(url.searchParams);
  const answered = reply ? await getCommentPage(db, viewer, reply) : null;
  const draft = await openDraft(db, viewer, commentDraftKey(idea.id, answered ? reply : null));
  const from = { search: url.searchParams, place: community };
  const chosen = await readChosenTemplate(db, viewer, idea.id, from);
  const voted = viewer.id !== null && (await findVote(db, idea.id, viewer.id));
  return {
    ideaId: idea.id,
    offersVote: canVote(viewer, idea) && (!voted || voted.withdrawn_at !== null),
    waits: (await listWaitingBoards(db, viewer, [idea.boardId])).length > 0,
    slow: idea.slow && !canTriage(viewer),
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("pages.new", { title }),
    path: ideaPath({ id: idea.id, title }),
    answered: answered?.idea.id === idea.id ? answered.comment : null,
    visitor: viewer.id === null,
    canNote: canTriage(viewer),
    shownAt: showForm(context),
    ...{ draft, chosen },
    kept: beginWith(draft, chosen, { field: "body", text: "" }),
    templates: answered ? [] : await listCommentTemplates(db, viewer, idea.boardId),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Posts a comment, or with `parentId` a reply. */
export const action = handleForm(
  async ({ db, write, viewer, params, parse, input, context }) => {
    const id = numberParam(params["idea"]);
    const idea = await getIdeaState(db, viewer, id);
    if (canComment(viewer, idea)) await attachPicture({ context, viewer, input });
    if (asksToKeep({ input })) return keepForm({ write, viewer, input, parse });
    if (asksToSee(input)) {
      const { body } = parse(commentPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { body, stance, parentId, internal, language } = parse(commentSchema);
    checkTraps(context, input);
    if (canComment(viewer, idea)) offerVote(viewer, { body, parentId, internal });
    const bodyHtml = await renderText(db, body);
    const commentId = await write((trx) =>
      postComment(trx, viewer, id, {
        ...{ body, bodyHtml, stance, internal, language },
        parentId: parentId ?? null,
      }),
    );
    const notice = internal ? "comments:posted.note" : "comments:posted.comment";
    // Where it is not seen at once, as at the desk, the page says that it is there.
    return { to: `/comments/${commentId}`, ...(input.value("return_to") && { notice }) };
  },
  { limit: "comment", keep: "comment", files: true },
);

export default function NewCommentPage() {
  const { answered, path, kept, templates, chosen, ...data } = useLoaderData<typeof loader>();
  const say = useText("shared");
  const view = useReply(kept);
  const { html } = useShown<{ html: string }>();
  const parent: Answered | null = answered && {
    id: answered.id,
    name: answered.author?.name ?? say("people.former"),
    internal: answered.internal,
  };
  return (
    <Page width="reading">
      <PageHeader title={data.pageTitle} />
      {answered && <QuotedComment comment={answered} />}
      <CommentTemplates ideaId={data.ideaId} templates={templates} chosen={chosen} />
      <Form method="post" encType={formEncoding(!data.visitor)}>
        <CommentFields
          {...data}
          id="comment"
          view={view}
          answered={parent}
          cancelHref={path}
          preview={html}
        />
      </Form>
    </Page>
  );
}
