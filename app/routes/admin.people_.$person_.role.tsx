import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { roleSchema } from "~/features/admin/role.schema.server";
import { RoleForm } from "~/features/admin/role-form";
import { allow } from "~/features/people/allow";
import { changeRole } from "~/features/people/change-role.server";
import { canAdminister, canChangeRole } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const person = await getPersonRecord(db, numberParam(params["person"]));
  allow(viewer, canChangeRole(viewer, { shadow: person.shadow ? 1 : 0 }));
  return { pageTitle: person.name, id: person.id, role: person.role };
});

/** Sets the person's role. */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["person"]);
  const { role } = parse(roleSchema);
  await write((trx) => changeRole(trx, viewer, id, role));
  return { to: `/admin/people/${id}`, notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RolePage() {
  const { pageTitle, id, role } = useLoaderData<typeof loader>();
  const path = `/admin/people/${id}`;
  return (
    <>
      <PageHeader above={<AdminCrumb label={pageTitle} href={path} />} title={pageTitle} />
      <RoleForm view={useReply()} action={`${path}/role`} role={role} />
    </>
  );
}
