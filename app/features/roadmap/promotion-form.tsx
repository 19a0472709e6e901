import { Form } from "@remix-run/react";
import type { MissingEvidence } from "~/features/evidence/gate";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { GateNotice } from "./gate-notice";
import { IdeaChoices } from "./idea-choices";
import type { Place } from "./move-form";
import type { IdeaChoice, PromotionDraft } from "./promotion";
import { TargetFields } from "./target-fields";

export interface PromotionFormProps {
  view: FormView;
  ideaId: number;
  chosen: readonly IdeaChoice[];
  found: readonly IdeaChoice[];
  items: readonly Place[];
  draft: PromotionDraft;
  closedBoard: boolean;
  /** What is not known of the idea alone. */
  missing: readonly MissingEvidence[];
}

/**
 * Which ideas grow into which item. The search sends the whole form as an address and back, so that
 * it loses nothing without script either; a refused form is sent to that address and finds it again.
 */
export function PromotionForm(props: PromotionFormProps) {
  const { view, ideaId, draft } = props;
  const t = useText("roadmap");
  return (
    <Form method="post" className="group/promotion flex flex-col gap-10">
      <ReturnToField view={view} way="next" />
      <div className="flex flex-col gap-3">
        <FieldErrors id="form-error" errors={view.errors("")} />
      </div>
      <IdeaChoices
        view={view}
        chosen={props.chosen}
        found={props.found}
        q={draft.q}
        searchAction={`/ideas/${ideaId}/promotion`}
      />
      <TargetFields view={view} items={props.items} draft={draft} closedBoard={props.closedBoard} />
      <GateNotice view={view} missing={props.missing} stored={draft.reason} />
      <div>
        <Button>{t("promote.submit")}</Button>
      </div>
    </Form>
  );
}
