import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Link } from "~/ui/link";
import { ReturnToField, useReturningHref } from "~/ui/return-to";
import { TextInput } from "~/ui/text-input";
import type { MergeChoice } from "./merge-choice";

export interface FindOtherProps {
  ideaId: number;
  q: string;
  found: readonly MergeChoice[];
  /** What seems to say the same, shown until somebody searches. */
  twins: ReactNode;
}

/** Which idea says the same: by its number, by words, or one of the suggested twins. */
export function FindOther({ ideaId, q, found, twins }: FindOtherProps) {
  const t = useText("merges");
  return (
    <div className="flex flex-col gap-8">
      <Form action={`/ideas/${ideaId}/merge`} className="flex flex-col gap-2">
        <ReturnToField way="next" />
        <div className="flex items-end gap-2">
          <Field name="q" label={t("find.label")} className="min-w-0 flex-1">
            {(wiring) => <TextInput {...wiring} type="search" defaultValue={q} />}
          </Field>
          <Button look="outline">{t("find.submit")}</Button>
        </div>
        <p className="meta">{t("find.hint")}</p>
      </Form>
      {q === "" ? twins : <Found ideaId={ideaId} found={found} />}
    </div>
  );
}

function Found({ ideaId, found }: Pick<FindOtherProps, "ideaId" | "found">) {
  const t = useText("merges");
  const returning = useReturningHref();
  if (found.length === 0) return <p className="text-read text-ink-2">{t("find.none")}</p>;
  return (
    <ul aria-label={t("find.found")} className="border-t border-rule">
      {found.map((choice) => (
        <li
          key={choice.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3.5"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p dir="auto" lang={choice.language} className="font-serif text-read">
              {choice.title}
            </p>
            <p className="meta flex flex-wrap gap-x-4 pt-1">
              <IdeaStatus status={choice.status} />
              <bdi>{choice.board.name}</bdi>
              <span>{t("here.votes", { count: choice.voteCount })}</span>
            </p>
          </div>
          <Link
            href={returning(`/ideas/${ideaId}/merge?with=${choice.id}`, "next")}
            aria-label={t("twins.compareIdea", { title: choice.title })}
            className="touch-target text-sm font-strong text-accent hover:text-accent-hover"
          >
            {t("find.compare")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
