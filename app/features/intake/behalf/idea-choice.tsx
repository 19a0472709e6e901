import { IdeaStatus } from "~/features/ideas/idea-status";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { ChoiceRow } from "./choice-row";
import type { IdeaChoice as Choice } from "./quick-form-data";

export interface IdeaChoiceProps {
  view: FormView;
  ideas: readonly Choice[];
  chosen: string;
  onChoose: (value: string) => void;
  onType: (typed: string) => void;
}

/** Which idea it is about: those that the words seem to mean, or one that is looked for. */
export function IdeaChoice({ view, ideas, chosen, onChoose, onType }: IdeaChoiceProps) {
  const t = useText("intake");
  const errors = view.errors("idea");
  return (
    <fieldset className="flex min-w-0 flex-col" aria-describedby={errors[0] && "idea-error"}>
      <legend className="pb-1 text-sm font-strong">{t("behalf.what.which")}</legend>
      <div className="border-t border-line">
        {ideas.map((idea) => (
          <ChoiceRow
            key={idea.id}
            name="idea"
            value={String(idea.id)}
            checked={chosen === String(idea.id)}
            onChoose={onChoose}
            noVote={!idea.takesVotes}
          >
            <span dir="auto" lang={idea.language} className="block font-serif text-read">
              {idea.title}
            </span>
            <span className="meta flex flex-wrap gap-x-4">
              <IdeaStatus status={idea.status} />
              <span>{t("behalf.what.votes", { count: idea.voteCount })}</span>
              {!idea.takesVotes && (
                <span className="hidden group-has-[[value=vote]:checked]/quick:inline">
                  {t("behalf.what.noVotes")}
                </span>
              )}
            </span>
          </ChoiceRow>
        ))}
      </div>
      {ideas.length === 0 && <p className="meta py-3">{t("behalf.what.none")}</p>}
      <FieldErrors id="idea-error" errors={errors} />
      <div className="flex items-end gap-2 pt-3">
        <Field name="about" label={t("behalf.what.find")} className="min-w-0 flex-1">
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              autoComplete="off"
              defaultValue={view.value("about")}
              onChange={(event) => onType(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button look="outline" name="find" value="1" formNoValidate>
          {t("behalf.find")}
        </Button>
      </div>
    </fieldset>
  );
}
