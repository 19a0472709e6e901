import { type ChangeEventHandler, useId } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { UnderlinedInput } from "~/ui/underlined-input";
import { ImportanceChoice } from "./importance-choice";
import { BECAUSE_MAX, type Importance } from "./vote";

export interface VoteFormProps {
  view: FormView;
  vote: { importance: 0 | Importance; because: string };
  /** For a hydrated page that saves the choice at once. */
  onChoice?: ChangeEventHandler<HTMLInputElement> | undefined;
}

/** What the idea is to the voter, and why; stands inside a form to `/ideas/N/vote`. */
export function VoteForm({ view, vote, onChoice }: VoteFormProps) {
  const t = useText("votes");
  const id = useId();
  const errors = [...view.errors(""), ...view.errors("importance"), ...view.errors("because")];
  return (
    <div className="flex max-w-measure flex-col gap-3">
      <ImportanceChoice
        chosen={view.value("importance", String(vote.importance || 1))}
        onChange={onChoice}
      />
      <UnderlinedInput
        id={`${id}because`}
        name="because"
        label={t("form.because")}
        placeholder={t("form.becauseHint")}
        defaultValue={view.value("because", vote.because)}
        maxLength={Math.max(BECAUSE_MAX, vote.because.length)}
        autoComplete="off"
        aria-invalid={view.errors("because").length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}errors` : undefined}
      />
      <FieldErrors id={`${id}errors`} errors={errors} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button look="outline" size="small">
          {t(vote.importance ? "form.save" : "form.cast")}
        </Button>
        {vote.importance > 0 && (
          <Button look="quiet" size="small" name="withdraw" value="1">
            {t("form.withdraw")}
          </Button>
        )}
      </div>
    </div>
  );
}
