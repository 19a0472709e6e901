import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { suspensionSchema } from "~/features/moderation/moderation.schema.server";
import { SuspensionForm } from "~/features/moderation/suspension-form";
import { allow } from "~/features/people/allow";
import { canAdminister, canSuspend } from "~/features/people/people.policy";
import { restorePerson, suspendPerson } from "~/features/people/suspend-person.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const person = await getPersonRecord(db, numberParam(params["person"]));
  allow(viewer, canSuspend(viewer, person));
  const { id, name, suspendedAt } = person;
  return { pageTitle: name, person: { id, name, suspendedAt } };
});

/** Keeps the person out (1) or lets them in again (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["person"]);
  const form = parse(suspensionSchema);
  const suspended = form.suspended === "1";
  await write((trx) =>
    suspended ? suspendPerson(trx, viewer, id, form.why) : restorePerson(trx, viewer, id),
  );
  return {
    to: `/admin/people/${id}`,
    notice: suspended ? "admin:notices.suspended" : "admin:notices.unsuspended",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function SuspensionPage() {
  const { pageTitle, person } = useLoaderData<typeof loader>();
  const path = `/admin/people/${person.id}`;
  return (
    <>
      <PageHeader above={<AdminCrumb label={pageTitle} href={path} />} title={pageTitle} />
      <SuspensionForm view={useReply()} action={`${path}/suspension`} person={person} />
    </>
  );
}
