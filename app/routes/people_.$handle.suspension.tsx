import { useLoaderData } from "@remix-run/react";
import { suspensionSchema } from "~/features/moderation/moderation.schema.server";
import { getPersonByHandle } from "~/features/moderation/person-to-moderate.queries.server";
import { SuspensionForm } from "~/features/moderation/suspension-form";
import { allow } from "~/features/people/allow";
import { canSuspend } from "~/features/people/people.policy";
import { personPath } from "~/features/people/person";
import { restorePerson, suspendPerson } from "~/features/people/suspend-person.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const person = await getPersonByHandle(db, params["handle"]);
  allow(viewer, canSuspend(viewer, person), "moderation:suspension.refused");
  const { name, handle: handle_, suspended_at: suspendedAt } = person;
  const say = textsOf(viewer.language).getFixedT(null, "moderation");
  return {
    pageTitle: say(suspendedAt === null ? "suspension.title" : "suspension.restoreTitle", { name }),
    person: { name, handle: handle_, suspendedAt },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Keeps a member out (1) or lets them in again (0). */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const person = await getPersonByHandle(db, params["handle"]);
  allow(viewer, canSuspend(viewer, person), "moderation:suspension.refused");
  const form = parse(suspensionSchema);
  const suspended = form.suspended === "1";
  await write((trx) =>
    suspended
      ? suspendPerson(trx, viewer, person.id, form.why)
      : restorePerson(trx, viewer, person.id),
  );
  return {
    to: personPath(person),
    notice: suspended ? "moderation:suspension.done" : "moderation:suspension.restored",
  };
});

export default function SuspensionPage() {
  const { pageTitle, person } = useLoaderData<typeof loader>();
  const t = useText("moderation");
  const path = personPath(person);
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb label={t("way")} crumbs={[{ label: `@${person.handle}`, href: path }]} />
        }
        title={pageTitle}
      />
      <SuspensionForm view={useReply()} action={`${path}/suspension`} person={person} />
    </Page>
  );
}
