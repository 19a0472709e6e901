import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ReturnToField } from "~/ui/return-to";
import { useShortcut } from "~/ui/shortcut";
import type { LastAct } from "./last-act";

/** What the viewer did last, and the way to take it back. */
export function UndoBar({ act }: { act: LastAct }) {
  const t = useText("desk");
  const say = useText("triage");
  const { wiring, printed } = useShortcut("u");
  return (
    <Notice
      tone="done"
      action={
        <UndoForm act={act}>
          <Button look="quiet" size="small" {...wiring}>
            {say("undo.button")}
            {printed}
          </Button>
        </UndoForm>
      }
    >
      <SaidAct act={act} />
      {isUnheard(act) && ` ${t("undo.unheard")}`}
    </Notice>
  );
}

/** Takes an act back; what is inside presses it. */
export function UndoForm({ act, children }: { act: LastAct; children: ReactNode }) {
  return (
    <Form method="post" action="/desk/undo">
      <ReturnToField way="stay" />
      <input type="hidden" name="act" value={act.id} />
      {children}
    </Form>
  );
}

/** Says an act in a sentence. */
export function SaidAct({ act }: { act: LastAct }) {
  const t = useText("desk");
  switch (act.did) {
    case "status":
      return t("undo.offer", { title: act.title, status: act.status });
    case "merged":
      return t("undo.merged", { title: act.title, into: act.into });
    case "promoted":
      return t("undo.promoted", { title: act.title, item: act.item });
    case "assigned":
      return act.owner === null
        ? t("undo.unassigned", { title: act.title })
        : t("undo.assigned", { title: act.title, owner: act.owner });
    case "tagged":
      return t("undo.tagged", { title: act.title });
    case "many":
      return t("undo.many", { count: act.count });
  }
}

/** Whom it concerns is told after the ten minutes. */
const isUnheard = ({ did }: LastAct) => did === "status" || did === "merged" || did === "promoted";
