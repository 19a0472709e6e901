import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { AdminNav } from "~/features/admin/admin-nav";
import { readMailHealth } from "~/features/notifications/mail-health.queries.server";
import { MailWarning } from "~/features/notifications/mail-warning";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { Page } from "~/ui/page";

/** Protects what it says itself; each page inside authorises itself, too. */
export const loader = load(async ({ db, viewer, context }) => {
  allow(viewer, canAdminister(viewer));
  return { health: await readMailHealth(db, context.services.env.smtpUrl !== null) };
});

/**
 * Stands around every page of those who run the community, holds the one `main`, and warns while mail
 * does not go out.
 */
export default function AdminLayout() {
  const { pathname } = useLocation();
  const { health } = useLoaderData<typeof loader>();
  return (
    <Page className="md:grid md:grid-cols-[10.5rem_minmax(0,1fr)] md:gap-x-12 lg:gap-x-20">
      <AdminNav pathname={pathname} />
      <div className="min-w-0">
        {health && <MailWarning health={health} />}
        <Outlet />
      </div>
    </Page>
  );
}
