import { Form, useLoaderData } from "@remix-run/react";
import { clearReports } from "~/features/moderation/clear-reports.server";
import { hideReportedComment } from "~/features/moderation/hide-comment.server";
import { hideIdea } from "~/features/moderation/hide-idea.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { decisionSchema } from "~/features/moderation/moderation.schema.server";
import { ReasonField } from "~/features/moderation/reason-field";
import { ReportedWords } from "~/features/moderation/reported-words";
import { getReported, getThingOfReport } from "~/features/moderation/reports.queries.server";
import { ReportsOfThing } from "~/features/moderation/reports-of-thing";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const thing = await getReported(db, numberParam(params["report"]));
  const say = textsOf(viewer.language).getFixedT(null, "moderation");
  return { pageTitle: say("reports.decideTitle"), thing };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Hides the thing, with a reason to its author, or leaves it; decides all that is open of it. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const about = await getThingOfReport(db, numberParam(params["report"]));
  const form = parse(decisionSchema);
  const { ideaId, commentId } = about;
  await write((trx) => {
    if (form.decision === "cleared") return clearReports(trx, viewer, about);
    if (commentId === null) return hideIdea(trx, viewer, ideaId, form.reason);
    return hideReportedComment(trx, viewer, { ideaId, commentId }, form.reason);
  });
  return { to: "/desk/reports", notice: `moderation:reports.done.${form.decision}` };
});

export default function DecideReportPage() {
  const { pageTitle, thing } = useLoaderData<typeof loader>();
  const t = useText("moderation");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb
            label={t("way")}
            crumbs={[{ label: t("reports.title"), href: "/desk/reports" }]}
          />
        }
        title={pageTitle}
      />
      <div className="flex flex-col gap-8">
        <ReportedWords thing={thing} />
        <ReportsOfThing thing={thing} />
        <Form method="post" className="flex flex-col gap-5 border-t border-rule pt-6">
          <FieldErrors id="decision-error" errors={view.errors("")} />
          <ReasonField view={view} />
          <div>
            <Button look="danger" name="decision" value="hidden">
              {t("hide.submit")}
            </Button>
          </div>
        </Form>
        <Form method="post" className="border-t border-line pt-6">
          <p className="pb-3 text-md text-ink-2">{t("reports.clearHint")}</p>
          <Button look="outline" name="decision" value="cleared">
            {t("reports.clear")}
          </Button>
        </Form>
      </div>
    </Page>
  );
}
