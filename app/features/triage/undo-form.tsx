import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

/** Takes one status change back; `quiet` where it stands beside what it undoes. */
export function UndoForm({
  ideaId,
  changeId,
  quiet = false,
}: {
  ideaId: number;
  changeId: number;
  quiet?: boolean;
}) {
  const t = useText("triage");
  return (
    <Form method="post" action={`/ideas/${ideaId}/status/undo`}>
      <input type="hidden" name="change" value={changeId} />
      <Button look={quiet ? "quiet" : "filled"} size={quiet ? "small" : "medium"}>
        {quiet ? t("undo.button") : t("undo.submit")}
      </Button>
    </Form>
  );
}
