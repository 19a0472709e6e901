import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import type { IdeaChoice } from "./promotion";

export interface IdeaChoicesProps {
  view: FormView;
  chosen: readonly IdeaChoice[];
  found: readonly IdeaChoice[];
  q: string;
  /** Where the search leads, with all that is filled in. */
  searchAction: string;
}

/** The ideas that are promoted, and a search for more of them. */
export function IdeaChoices({ view, chosen, found, q, searchAction }: IdeaChoicesProps) {
  const t = useText("roadmap");
  const ticked = view.values("ideas", chosen.map(idOf));
  return (
    <div className="flex flex-col gap-5">
      <fieldset aria-describedby={view.errors("ideas").length > 0 ? "ideas-error" : undefined}>
        <legend className="pb-1 text-sm font-strong">{t("promote.ideas")}</legend>
        <FieldErrors id="ideas-error" errors={view.errors("ideas")} />
        <Choices choices={chosen} ticked={ticked} />
        {found.length > 0 && (
          <p className="meta pt-4">{q ? t("promote.found") : t("promote.close")}</p>
        )}
        <Choices choices={found} ticked={ticked} />
        {q && found.length === 0 && (
          <p className="pt-2 text-sm text-ink-2">{t("promote.noneFound")}</p>
        )}
      </fieldset>
      <div className="flex items-end gap-2">
        <Field name="q" label={t("promote.find")} className="min-w-0 flex-1">
          {(wiring) => <TextInput {...wiring} type="search" defaultValue={q} />}
        </Field>
        <Button look="outline" formMethod="get" formAction={searchAction} formNoValidate>
          {t("promote.search")}
        </Button>
      </div>
      <p className="meta -mt-3">{t("promote.findHint")}</p>
    </div>
  );
}

function Choices({
  choices,
  ticked,
}: {
  choices: readonly IdeaChoice[];
  ticked: readonly string[];
}) {
  const t = useText("roadmap");
  return choices.map((choice) => (
    <Checkbox
      key={choice.id}
      name="ideas"
      value={choice.id}
      defaultChecked={ticked.includes(idOf(choice))}
      label={
        <span dir="auto" lang={choice.language} className="font-serif text-read">
          {choice.title}
        </span>
      }
      hint={`${choice.id} · ${choice.board} · ${t("item.votes", { count: choice.voteCount })}`}
    />
  ));
}

const idOf = (choice: IdeaChoice) => String(choice.id);
