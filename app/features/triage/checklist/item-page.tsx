import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { ReturnToField } from "~/ui/return-to";
import { type TriagedIdea, TriagePage } from "../triage-page";

export interface ItemPageProps {
  title: string;
  idea: TriagedIdea;
  body: string;
  /** The button that does it. */
  children: ReactNode;
}

/** One act on one item, as a page: what it is about, what happens, and the way back. */
export function ItemPage({ title, idea, body, children }: ItemPageProps) {
  const t = useText("triage");
  return (
    <TriagePage title={title} idea={idea}>
      <p dir="auto" className="reading border-s border-line ps-5 wrap-anywhere">
        {body}
      </p>
      <Form method="post" className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-6">
        <ReturnToField way="stay" />
        {children}
        <Link
          href={`/ideas/${idea.id}/checklist`}
          className="touch-target text-sm text-ink-2 hover:text-ink"
        >
          {t("checklist.back")}
        </Link>
      </Form>
    </TriagePage>
  );
}
