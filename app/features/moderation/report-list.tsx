import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import type { ReportedThing } from "./report";
import { ReportedWords } from "./reported-words";
import { ReportsOfThing } from "./reports-of-thing";

/** What was reported, why and by whom, each with its decision; those that wait longest first. */
export function ReportList({ things }: { things: readonly ReportedThing[] }) {
  const t = useText("moderation");
  return (
    <ol aria-label={t("reports.label")} className="border-t border-rule">
      {things.map((thing) => (
        <li key={thing.id} className="border-b border-line py-7">
          <article className="grid gap-x-12 gap-y-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <ReportedWords thing={thing} headed />
            <div className="flex flex-col gap-5">
              <ReportsOfThing thing={thing} />
              <Decision thing={thing} />
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}

function Decision({ thing }: { thing: ReportedThing }) {
  const t = useText("moderation");
  const path = `/desk/reports/${thing.id}`;
  const whom = <span className="sr-only">: {thing.title}</span>;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Form method="post" action={path}>
        <input type="hidden" name="decision" value="cleared" />
        <Button look="outline" size="small">
          {t("reports.clear")}
          {whom}
        </Button>
      </Form>
      <ButtonLink look="danger" size="small" href={path}>
        {t("reports.hide")}
        {whom}
      </ButtonLink>
      {!thing.author.suspended && (
        <Link
          href={`/people/${thing.author.handle}/suspension`}
          className="touch-target text-sm text-ink-2 hover:text-ink"
        >
          {t("reports.suspend")}
          <span className="sr-only">: {thing.author.name}</span>
        </Link>
      )}
    </div>
  );
}
