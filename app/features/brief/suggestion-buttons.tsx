import { Form } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import type { SuggestionView } from "./suggestion";

export interface SuggestionButtonsProps {
  itemId: number;
  suggestion: SuggestionView;
  returnTo: string;
}

/** What the reader can do with a suggestion, and how many agree with it. */
export function SuggestionButtons({ itemId, suggestion, returnTo }: SuggestionButtonsProps) {
  const t = useText("brief");
  const { can, conflicts, agreements, comments, section } = suggestion;
  const at = `/roadmap/${itemId}/suggestions/${suggestion.id}`;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-1 text-sm text-ink-2 print:hidden">
      {can.decide && conflicts.length === 0 && (
        <Form method="post" action={`${at}/acceptance`}>
          <Button size="small" icon={<Check aria-hidden="true" className="size-4" />}>
            {t("decide.take")}
          </Button>
        </Form>
      )}
      {can.decide && (
        <>
          <ButtonLink size="small" look="outline" href={`${at}/acceptance`}>
            {t("decide.change")}
          </ButtonLink>
          <ButtonLink size="small" look="outline" href={`${at}/refusal`}>
            {t("decide.decline")}
          </ButtonLink>
        </>
      )}
      {can.withdraw && (
        <>
          <ButtonLink
            size="small"
            look="outline"
            href={`/roadmap/${itemId}/sections/${section}/suggestion`}
          >
            {t("suggestion.edit")}
          </ButtonLink>
          <ButtonLink size="small" look="outline" href={`${at}/withdrawal`}>
            {t("suggestion.withdraw")}
          </ButtonLink>
        </>
      )}
      {can.agree && <AgreeButton at={at} agreed={suggestion.agreed} returnTo={returnTo} />}
      <Link href={`${at}#talk`} className="touch-target tabular-nums hover:text-ink">
        {comments > 0 ? t("suggestion.talk", { count: comments }) : t("suggestion.discuss")}
      </Link>
      {can.hide && (
        <Link href={`${at}/hide`} className="touch-target hover:text-ink">
          {t(suggestion.hidden ? "suggestion.show" : "suggestion.hide")}
        </Link>
      )}
      {agreements > 0 && (
        <span className="tabular-nums">{t("suggestion.agree", { count: agreements })}</span>
      )}
    </div>
  );
}

function AgreeButton({ at, agreed, returnTo }: { at: string; agreed: boolean; returnTo: string }) {
  const t = useText("brief");
  return (
    <Form method="post" action={`${at}/agreement`} preventScrollReset>
      <input type="hidden" name="return_to" value={returnTo} />
      <button
        type="submit"
        name="agree"
        value={agreed ? "0" : "1"}
        aria-pressed={agreed}
        className="touch-target inline-flex items-center gap-1.5 py-1 hover:text-ink aria-pressed:font-strong aria-pressed:text-accent"
      >
        {agreed && <Check aria-hidden="true" className="size-3.5" />}
        {t("suggestion.iAgree")}
      </button>
    </Form>
  );
}
