import { Outlet, useLocation } from "@remix-run/react";
import { AdminNav } from "~/features/admin/admin-nav";
import { Page } from "~/ui/page";

/**
 * Stands around every page of those who run the community and holds the one `main`. It loads nothing
 * and protects nothing: each page inside authorises itself.
 */
export default function AdminLayout() {
  const { pathname } = useLocation();
  return (
    <Page className="md:grid md:grid-cols-[10.5rem_minmax(0,1fr)] md:gap-x-12 lg:gap-x-20">
      <AdminNav pathname={pathname} />
      <div className="min-w-0">
        <Outlet />
      </div>
    </Page>
  );
}
