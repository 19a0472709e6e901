import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { ApprovalForm } from "~/features/admin/approval-form";
import { approvalSchema } from "~/features/admin/doors.schema.server";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { approvePerson, refusePerson } from "~/features/people/approve-person.server";
import { composeDecisionMail } from "~/features/people/door-mails.server";
import { canAdminister } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params, context }) => {
  allow(viewer, canAdminister(viewer));
  const { name, waiting_since: since } = await getPerson(db, numberParam(params["person"]));
  if (since === null) throw new NotFound();
  return {
    pageTitle: adminWords(viewer)("doors.approvalTitle", { name }),
    mailGoesOut: context.services.env.smtpUrl !== null,
  };
});

/** Lets somebody in who waits (1), or not (0); either is told by mail. */
export const action = handle(async ({ db, write, viewer, params, community, context, parse }) => {
  allow(viewer, canAdminister(viewer));
  const person = await getPerson(db, numberParam(params["person"]));
  const { approved, note } = parse(approvalSchema);
  const site = {
    ...mailSite(context, community, viewer),
    language: community.defaultLanguage,
  };
  const mail = await composeDecisionMail(site, person, approved, approved ? "" : note);
  await write((trx) =>
    approved
      ? approvePerson(trx, viewer, person.id, mail)
      : refusePerson(trx, viewer, person.id, note, mail),
  );
  return {
    to: "/admin/doors",
    notice: approved ? "admin:notices.approved" : "admin:notices.refused",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ApprovalPage() {
  const t = useText("admin");
  const { pageTitle, mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("doors.title")} href="/admin/doors" />}
        title={pageTitle}
      />
      <ApprovalForm view={useReply()} mailGoesOut={mailGoesOut} />
    </>
  );
}
