import { Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage } from "~/features/community/error-page";
import { SiteShell } from "~/features/community/site-shell";
import { ErasureBanner } from "~/features/privacy/erasure-banner";
import { isBare } from "~/http/hydration";
import type { loader } from "./root";

/** The frame around every page. */
export default function Site() {
  const root = useRouteLoaderData<typeof loader>("root");
  const handles = useMatches().map((match) => match.handle);
  if (!root || isBare(handles)) return <Outlet />;
  return (
    <SiteShell {...root}>
      <ErasureBanner planned={root.erasure} />
      <Outlet />
    </SiteShell>
  );
}

/** Refusals and defects of a page, also those of an action, inside the frame. */
export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>("root");
  if (!root) return <ErrorPage />;
  return (
    <SiteShell {...root}>
      <ErasureBanner planned={root.erasure} />
      <ErrorPage />
    </SiteShell>
  );
}
