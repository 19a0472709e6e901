import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";

export interface ActFormProps {
  view: FormView;
  /** The words that it is about. */
  html?: string;
  language?: string;
  /** Where giving up leads. */
  path: string;
  /** The button that does it. */
  children: ReactNode;
}

/** One act on a question or an answer: what it is about, and the way back. */
export function ActForm({ view, html, language, path, children }: ActFormProps) {
  const t = useText("questions");
  return (
    <>
      {html && (
        <blockquote className="mb-8 border-s border-line ps-5">
          <Prose html={html} headings={2} lang={language || undefined} />
        </blockquote>
      )}
      <Form method="post">
        <FieldErrors id="act-errors" errors={view.errors("")} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {children}
          <Link href={path} className="touch-target text-sm text-ink-2">
            {t("form.cancel")}
          </Link>
        </div>
      </Form>
    </>
  );
}
