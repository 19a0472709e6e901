import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { ReturnToField } from "~/ui/return-to";
import { useShortcut } from "~/ui/shortcut";

/** Takes one status change back; `quiet` where it stands beside what it undoes. */
export function UndoForm({
  ideaId,
  changeId,
  quiet = false,
  shortcut,
}: {
  ideaId: number;
  changeId: number;
  quiet?: boolean;
  shortcut?: string;
}) {
  const t = useText("triage");
  const { wiring, printed } = useShortcut(shortcut);
  return (
    <Form method="post" action={`/ideas/${ideaId}/status/undo`}>
      <ReturnToField way="stay" />
      <input type="hidden" name="change" value={changeId} />
      <Button look={quiet ? "quiet" : "filled"} size={quiet ? "small" : "medium"} {...wiring}>
        {quiet ? t("undo.button") : t("undo.submit")}
        {printed}
      </Button>
    </Form>
  );
}
