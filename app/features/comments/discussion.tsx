import type { ReactNode } from "react";
import type { OpenDraft } from "~/features/writing/draft";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import type { UseFormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import { SectionHeader } from "~/ui/section-header";
import type { CommentView, Discussion as DiscussionData } from "./comment";
import { CommentActions } from "./comment-actions";
import { CommentForm } from "./comment-form";
import { CommentThread } from "./comment-thread";
import { CommentOrders, StanceFilter } from "./discussion-filters";
import { type DiscussionView, discussionUrl } from "./discussion-url";

export interface DiscussionProps {
  idea: { id: number; path: string; locked: boolean; takesComments: boolean; slow: boolean };
  /** Whether the viewer can vote for the idea, and has not yet. */
  offersVote: boolean;
  /** Whether what the viewer writes here waits for approval. */
  waits: boolean;
  view: DiscussionView;
  discussion: DiscussionData;
  can: { comment: boolean; note: boolean };
  visitor: boolean;
  /** The signed moment at which the form was shown. */
  shownAt: string;
  /** What the viewer has written and not posted: on the idea, and in the open reply. */
  drafts: { comment: OpenDraft | null; reply: OpenDraft | null };
  /** What came from elsewhere and stands folded under the comments. */
  folded?: ReactNode;
  useView: UseFormView;
  /** Stands above the form of a new comment. */
  aboveForm?: ReactNode;
}

/** Everything that was said about the idea, and the place to say something. */
export function Discussion(props: DiscussionProps) {
  const { idea, view, discussion, can } = props;
  const t = useText("comments");
  const { threads, counts } = discussion;
  return (
    <section aria-labelledby="discussion">
      <SectionHeader
        id="discussion"
        title={t("title")}
        className="scroll-mt-20"
        meta={
          counts.all > 0 ? <StanceFilter path={idea.path} view={view} counts={counts} /> : undefined
        }
      />
      {threads.length > 1 && !view.stance && <CommentOrders path={idea.path} view={view} />}
      {view.thread !== null && (
        <Link
          href={`${discussionUrl(idea.path, view, { thread: null, reply: null })}#discussion`}
          className="touch-target text-sm font-strong text-accent"
        >
          {t("list.whole")}
        </Link>
      )}
      {threads.length === 0 ? <NothingSaid {...props} /> : <Threads {...props} />}
      <MorePages {...props} />
      {props.folded}
      {can.comment && <NewComment {...props} />}
      {!can.comment && <WhyNoForm idea={idea} />}
    </section>
  );
}

function Threads(props: DiscussionProps) {
  const { idea, view, discussion } = props;
  const t = useText("comments");
  return (
    <ol aria-label={t("list.label")}>
      {discussion.threads.map((thread) => (
        <CommentThread
          key={thread.root.id}
          thread={thread}
          flat={view.stance !== null}
          wholeHref={discussionUrl(idea.path, view, { thread: thread.root.id, after: null })}
          under={(comment) => <UnderComment {...props} comment={comment} />}
        />
      ))}
    </ol>
  );
}

/** What one can do with a comment, and the reply form where it was asked for. */
function UnderComment(props: DiscussionProps & { comment: CommentView }) {
  const { idea, view, comment, can, visitor, shownAt, useView } = props;
  const say = useText("shared");
  const here = discussionUrl(idea.path, view, { reply: null });
  const anchor = `#comment-${comment.id}`;
  const replying = view.reply === comment.id && comment.can.reply;
  return (
    <>
      <CommentActions
        comment={comment}
        returnTo={here}
        replyHref={`${discussionUrl(idea.path, view, { reply: comment.id })}#reply`}
      />
      {replying && (
        <div className="animate-unfold pt-3">
          <CommentForm
            ideaId={idea.id}
            answered={{
              id: comment.id,
              name: comment.author?.name ?? say("people.former"),
              internal: comment.internal,
            }}
            canNote={can.note}
            visitor={visitor}
            offersVote={props.offersVote}
            slow={idea.slow && !can.note}
            waits={props.waits}
            shownAt={shownAt}
            useView={useView}
            draft={props.drafts.reply}
            cancelHref={here + anchor}
          />
        </div>
      )}
    </>
  );
}

function WhyNoForm({ idea }: Pick<DiscussionProps, "idea">) {
  const t = useText("comments");
  if (!idea.locked && idea.takesComments) return null;
  return <p className="pt-6 text-sm text-ink-2">{t(idea.locked ? "locked" : "frozen")}</p>;
}

function NewComment(props: DiscussionProps) {
  const { idea, can, visitor, offersVote, waits, shownAt, drafts, useView } = props;
  return (
    <div className="pt-8">
      {props.aboveForm}
      <CommentForm
        key={idea.id}
        ideaId={idea.id}
        answered={null}
        canNote={can.note}
        visitor={visitor}
        offersVote={offersVote}
        slow={idea.slow && !can.note}
        waits={waits}
        shownAt={shownAt}
        useView={useView}
        draft={drafts.comment}
      />
    </div>
  );
}

/** The form beneath it asks for the first comment. */
function NothingSaid({ view }: DiscussionProps) {
  const t = useText("comments");
  return <EmptyState title={t(view.stance ? "list.emptyStance" : "list.empty")} className="py-6" />;
}

function MorePages({ idea, view, discussion }: DiscussionProps) {
  const t = useText("comments");
  const at = (after: DiscussionView["after"]) =>
    `${discussionUrl(idea.path, view, { after, reply: null })}#discussion`;
  return (
    <Pagination
      label={t("list.label")}
      className="pt-5"
      previous={view.after ? { href: at(null), label: t("list.first") } : undefined}
      next={discussion.next ? { href: at(discussion.next), label: t("list.next") } : undefined}
    />
  );
}
