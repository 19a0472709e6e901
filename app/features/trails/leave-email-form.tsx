import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { TrapFields } from "~/ui/trap-fields";
import { TrailEmailField } from "./ask-trail-form";

/** A form of a trail that asks for a mail address and nothing else. */
export function LeaveEmailForm({
  view,
  shownAt,
  send,
  back,
}: {
  view: FormView;
  shownAt: string;
  send: string;
  back: string;
}) {
  const t = useText("trails");
  const say = useText("shared");
  return (
    <>
      <FormRefusal errors={view.errors("")} />
      <form method="post" className="flex max-w-measure flex-col gap-6">
        <TrapFields shownAt={view.value("shown_at") || shownAt} label={t("prospect.trap")} />
        <TrailEmailField view={view} label={t("prospect.email")} required />
        <div className="flex flex-wrap items-center gap-5">
          <Button>{send}</Button>
          <ButtonLink look="quiet" href={back}>
            {say("actions.cancel")}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
