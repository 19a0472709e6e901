import { Form } from "@remix-run/react";
import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import type { BoardAccess } from "~/features/boards/board";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField, useReturningHref } from "~/ui/return-to";
import { SectionHeader } from "~/ui/section-header";
import { ComparedIdea } from "./compared-idea";
import type { Comparison } from "./comparison";
import { WhatItDoes } from "./what-it-does";

export interface MergeFormProps {
  /** From which the reader came: the address of the form. */
  ideaId: number;
  comparison: Comparison;
  view: FormView;
}

/** Both ideas beside each other, what a merge does, and the press that does it. */
export function MergeForm({ ideaId, comparison, view }: MergeFormProps) {
  const { canonical, merged, preview } = comparison;
  const t = useText("merges");
  const returning = useReturningHref();
  const withId = canonical.id === ideaId ? merged.id : canonical.id;
  const at = `/ideas/${ideaId}/merge?with=${withId}`;
  return (
    <div className="flex flex-col gap-14">
      <div>
        <div className="grid gap-x-22 gap-y-12 md:grid-cols-2">
          <ComparedIdea idea={canonical} goesOn />
          <ComparedIdea idea={merged} goesOn={false} />
        </div>
        <div className="flex flex-wrap gap-3 pt-8">
          <ButtonLink
            look="outline"
            href={returning(`${at}&into=${merged.id}`, "next")}
            icon={<ArrowLeftRight />}
            keepScroll
          >
            {t("compare.swap")}
          </ButtonLink>
          <ButtonLink look="quiet" href={returning(`/ideas/${ideaId}/merge`, "next")}>
            {t("compare.another")}
          </ButtonLink>
        </div>
      </div>
      <section aria-labelledby="what-it-does" className="max-w-measure">
        <SectionHeader id="what-it-does" title={t("preview.title")} />
        <WhatItDoes comparison={comparison} />
        <Form
          method="post"
          action={`${at}&into=${canonical.id}`}
          className="flex flex-col gap-5 pt-6"
        >
          <ReturnToField view={view} way="next" />
          <MergeErrors view={view} />
          <input type="hidden" name="with" value={withId} />
          <input type="hidden" name="into" value={canonical.id} />
          {preview.opensTo !== null && preview.opensTo !== "one_way" && (
            <Confirm view={view} access={preview.opensTo} />
          )}
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <Button>{t("form.submit", { id: canonical.id })}</Button>
            <p className="meta min-w-0 flex-1 basis-56">{t("form.undo")}</p>
          </div>
        </Form>
      </section>
    </div>
  );
}

function Confirm({ view, access }: { view: FormView; access: Exclude<BoardAccess, "one_way"> }) {
  const t = useText("merges");
  const refused = view.errors("confirmed").length > 0;
  return (
    <div className="flex flex-col gap-1">
      <FieldErrors id="confirmed-error" errors={view.errors("confirmed")} />
      <Checkbox
        name="confirmed"
        value="1"
        label={t(`confirm.label.${access}`)}
        hint={t("confirm.hint")}
        defaultChecked={view.value("confirmed") === "1"}
        aria-describedby={refused ? "confirmed-error" : undefined}
      />
    </div>
  );
}

/** What was wrong with the choice of ideas, which no field of the form shows. */
export function MergeErrors({ view }: { view: FormView }) {
  const errors = ["", "with", "into", "ideas", "canonical"].flatMap((name) => view.errors(name));
  return <FieldErrors id="form-error" errors={[...new Set(errors)]} />;
}
