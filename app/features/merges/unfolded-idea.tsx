import type { ReactNode } from "react";
import type { CommentView, Discussion } from "~/features/comments/comment";
import { CommentActions } from "~/features/comments/comment-actions";
import { CommentThread } from "~/features/comments/comment-thread";
import { type DiscussionView, discussionUrl } from "~/features/comments/discussion-url";
import { AuthorLine } from "~/features/ideas/author-line";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";

export interface UnfoldedIdeaProps {
  idea: IdeaPage;
  discussion: Discussion;
  /** Of the canonical idea. */
  path: string;
  view: DiscussionView;
  /** What the company said to it before it was merged. */
  answers: ReactNode;
}

/** A merged idea in its author's words, with what was answered and said; nothing is added here. */
export function UnfoldedIdea(props: UnfoldedIdeaProps) {
  const { idea, path, view, answers } = props;
  return (
    <div className="mb-6 flex flex-col gap-6 border-s-2 border-line ps-4 md:ms-2 md:ps-6">
      <div>
        <Meta idea={idea} />
        <Prose html={idea.bodyHtml} headings={3} lang={idea.language} className="pt-3" />
      </div>
      {answers}
      <Comments {...props} path={path} view={{ ...view, from: idea.id }} />
    </div>
  );
}

function Meta({ idea }: { idea: IdeaPage }) {
  const t = useText("merges");
  const say = useText("shared");
  const format = useFormat();
  return (
    <div className="meta flex flex-wrap gap-x-5 gap-y-1">
      <IdeaStatus status={idea.status} className="text-sm" />
      <AuthorLine author={idea.author} fallback={say("people.former")} />
      <Time
        iso={new Date(idea.createdAt).toISOString()}
        exact={format.moment(idea.createdAt)}
        text={format.day(idea.createdAt)}
      />
      <span>{t("here.votes", { count: idea.voteCount })}</span>
    </div>
  );
}

function Comments({ idea, discussion, path, view }: UnfoldedIdeaProps) {
  const t = useText("comments");
  const anchor = `#merged-${idea.id}`;
  const at = (change: Partial<DiscussionView>) =>
    discussionUrl(path, view, { reply: null, ...change }) + anchor;
  if (discussion.threads.length === 0) return null;
  return (
    <div>
      {view.thread !== null && (
        <Link href={at({ thread: null })} className="touch-target text-sm font-strong text-accent">
          {t("list.whole")}
        </Link>
      )}
      <ol aria-label={t("list.label")}>
        {discussion.threads.map((thread) => (
          <CommentThread
            key={thread.root.id}
            thread={thread}
            flat={view.stance !== null}
            wholeHref={at({ thread: thread.root.id, after: null })}
            under={(comment) => <Actions comment={comment} returnTo={at({})} />}
          />
        ))}
      </ol>
      <Pagination
        label={t("list.label")}
        className="pt-5"
        previous={view.after ? { href: at({ after: null }), label: t("list.first") } : undefined}
        next={
          discussion.next
            ? { href: at({ after: discussion.next }), label: t("list.next") }
            : undefined
        }
      />
    </div>
  );
}

/** A merged idea takes no replies, so there is no form to lead to. */
function Actions({ comment, returnTo }: { comment: CommentView; returnTo: string }) {
  return <CommentActions comment={comment} returnTo={returnTo} replyHref={returnTo} />;
}
