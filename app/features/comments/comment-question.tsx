import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { CommentView } from "./comment";
import { QuotedComment } from "./quoted-comment";

export interface CommentQuestionProps {
  title: string;
  hint?: string | undefined;
  comment: CommentView;
  view: FormView;
  /** The button that does it. */
  children: ReactNode;
}

/** One act on one comment, as a page: what it is about, what happens, and the way back. */
export function CommentQuestion({ title, hint, comment, view, children }: CommentQuestionProps) {
  const t = useText("comments");
  return (
    <Page width="reading">
      <PageHeader title={title} lede={hint} />
      <QuotedComment comment={comment} />
      <Form method="post">
        <FieldErrors id="question-errors" errors={view.errors("")} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {children}
          <Link href={`/comments/${comment.id}`} className="touch-target text-sm text-ink-2">
            {t("form.cancel")}
          </Link>
        </div>
      </Form>
    </Page>
  );
}
