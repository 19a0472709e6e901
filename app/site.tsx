import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import { errorKindOf } from "~/features/community/error-kind";
import { ErrorPage } from "~/features/community/error-page";
import { SiteShell } from "~/features/community/site-shell";
import { ErasureBanner } from "~/features/privacy/erasure-banner";
import { isBare } from "~/http/hydration";
import type { loader, RootData } from "./root";

/** Of error pages alone: every other page has a title of its own in place of this. */
export const meta: MetaFunction = ({ error, matches }) => {
  const root = matches.find((match) => match.id === "root")?.data as RootData | undefined;
  if (!error || !root) return [];
  const kind = errorKindOf(isRouteErrorResponse(error) ? error.status : 500);
  return [
    { title: `${root.errorTitles[kind]} · ${root.community.name}` },
    { name: "robots", content: "noindex" },
  ];
};

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
