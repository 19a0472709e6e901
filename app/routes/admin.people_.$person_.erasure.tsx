import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import { composeAsked, composeKept } from "~/features/privacy/erasure-mails.server";
import { askErasure, keepAccount } from "~/features/privacy/plan-erasure.server";
import { findPlannedErasure } from "~/features/privacy/planned-erasure.queries.server";
import { PlannedErasureForm } from "~/features/privacy/planned-erasure-form";
import { plannedErasureSchema } from "~/features/privacy/privacy.schema.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name } = await getPersonRecord(db, numberParam(params["person"]));
  const planned = await findPlannedErasure(db, id);
  return { pageTitle: name, id, erasureAt: planned?.at ?? null };
});

/** Plans the erasure of a person who asked for it (1), or calls it off (0). */
export const action = handle(async ({ db, write, viewer, params, context, community, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["person"]);
  const { erase } = parse(plannedErasureSchema);
  const person = await getPerson(db, id);
  const site = mailSite(context, community, viewer);
  const { timeZone } = community;
  const mail = erase
    ? await composeAsked(site, person, { texts: false, timeZone })
    : await composeKept(site, person);
  await write((trx) =>
    erase
      ? askErasure(trx, viewer, id, { texts: person.erasure_texts === 1, mail })
      : keepAccount(trx, viewer, id, mail),
  );
  return {
    to: `/admin/people/${id}`,
    notice: erase ? "privacy:notices.askedFor" : "privacy:notices.keptFor",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function PlannedErasurePage() {
  const { pageTitle, id, erasureAt } = useLoaderData<typeof loader>();
  const path = `/admin/people/${id}`;
  return (
    <>
      <PageHeader above={<AdminCrumb label={pageTitle} href={path} />} title={pageTitle} />
      <PlannedErasureForm view={useReply()} action={`${path}/erasure`} erasureAt={erasureAt} />
    </>
  );
}
