import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** When somebody is erased who does not stay. */
export interface PlannedErasure {
  at: number;
  texts: boolean;
}

/** Says what is planned; one click and nothing happens. */
export function KeepForm({ planned }: { planned: PlannedErasure }) {
  const t = useText("privacy");
  const format = useFormat();
  const day = format.day(planned.at);
  return (
    <>
      <Notice tone="attention" title={t("erasure.plannedTitle", { day })} className="mb-6">
        {t(planned.texts ? "erasure.plannedTexts" : "erasure.planned", { day })}{" "}
        {t("erasure.keepBody")}
      </Notice>
      <Form method="post" action="/settings/erasure/keep">
        <Button>{t("erasure.keep")}</Button>
      </Form>
    </>
  );
}
