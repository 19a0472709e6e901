import { Form, useLocation } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { PlannedErasure } from "./keep-form";

/** On every page until the day comes; not where the page itself says so. */
export function ErasureBanner({ planned }: { planned: PlannedErasure | null }) {
  const t = useText("privacy");
  const format = useFormat();
  const { pathname } = useLocation();
  if (!planned || pathname.startsWith("/settings/erasure")) return null;
  const day = format.day(planned.at);
  return (
    <aside aria-label={t("erasure.keepTitle")} className="px-gutter pt-4 print:hidden">
      <Notice
        tone="attention"
        className="mx-auto max-w-page"
        title={t("erasure.plannedTitle", { day })}
        action={
          <Form method="post" action="/settings/erasure/keep">
            <Button look="outline" size="small">
              {t("erasure.keep")}
            </Button>
          </Form>
        }
      >
        {t(planned.texts ? "erasure.plannedTexts" : "erasure.planned", { day })}
      </Notice>
    </aside>
  );
}
