import { Form, useRevalidator } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import type { IdeaLink } from "~/features/ideas/idea";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Progress } from "~/ui/progress";
import type { BulkReport } from "./bulk-change";
import { ReportView } from "./bulk-report";
import { CanonicalLink } from "./merge-lines";

const LOOK_AGAIN_MS = 1_500;

export interface BulkResultProps {
  title: string;
  change: { id: number; count: number; undone: boolean };
  report: BulkReport;
  /** What they were merged into, while that can be seen. */
  into: IdeaLink | null;
  /** How many ideas the change has not come to yet. */
  waiting: number;
  /** After the undo: how many are as before, and where something else was decided since. */
  takenBack: { undone: number; kept: number };
  canUndo: boolean;
  above: ReactNode;
}

/** What a change of many ideas did, how far it is, and the way to take it back. */
export function BulkResult(props: BulkResultProps) {
  const { title, change, report, into, waiting, takenBack, canUndo, above } = props;
  const t = useText("triage");
  const working = waiting > 0 && !change.undone;
  useLookAgain(working);
  return (
    <Page width="reading">
      <PageHeader above={above} title={title} />
      <div className="flex flex-col gap-7">
        {working && <Working change={change} waiting={waiting} />}
        <ReportView report={report} tense="did" />
        {into && !change.undone && (
          <p className="text-md">
            {t("bulk.merge.into")} <CanonicalLink canonical={into} />
          </p>
        )}
        {change.undone && (
          <p className="text-md" role="status">
            {t("bulk.takenBack", { count: takenBack.undone })}{" "}
            {takenBack.kept > 0 && t("bulk.keptSince", { count: takenBack.kept })}
          </p>
        )}
        {canUndo && (
          <Form method="post" action={`/desk/bulk/${change.id}/undo`}>
            <Button look="outline">{t("bulk.undo")}</Button>
            <p className="meta pt-2">{t("bulk.undoHint")}</p>
          </Form>
        )}
        <Link href="/desk" className="touch-target self-start font-strong text-accent">
          {t("bulk.back")}
        </Link>
      </div>
    </Page>
  );
}

function Working({ change, waiting }: Pick<BulkResultProps, "change" | "waiting">) {
  const t = useText("triage");
  const { number } = useFormat();
  const done = change.count - waiting;
  return (
    <div role="status">
      <Progress
        label={t("bulk.working")}
        share={done / change.count}
        text={t("bulk.progress", { done: number(done), all: number(change.count) })}
      />
      <noscript>
        <Link href={`/desk/bulk/${change.id}`} className="touch-target text-sm text-accent">
          {t("bulk.lookAgain")}
        </Link>
      </noscript>
    </div>
  );
}

/** While it goes on, the page reads anew how far it is. */
function useLookAgain(working: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!working || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [working, state, revalidate]);
}
