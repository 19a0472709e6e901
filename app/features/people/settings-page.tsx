import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Tabs } from "~/ui/tabs";

/** Its pages beside the one that the tab leads to. */
const PRIVACY = new Set(["/settings/data", "/settings/erasure", "/settings/erasure/keep"]);

/** What stands around each part of a person's settings. */
export function SettingsPage({ end, children }: { end?: ReactNode; children: ReactNode }) {
  const t = useText("people");
  const { pathname } = useLocation();
  const root = useRouteLoaderData("root") as { staff: boolean } | undefined;
  const tabs = [
    { href: "/settings", label: t("settings.profile") },
    { href: "/settings/picture", label: t("settings.picture") },
    { href: "/settings/notifications", label: t("settings.notifications") },
    // The team is asked in the end, whatever it says.
    ...(root?.staff ? [] : [{ href: "/settings/answering", label: t("settings.answering") }]),
    { href: "/settings/mail", label: t("settings.email") },
    { href: "/settings/password", label: t("settings.password") },
    { href: "/settings/sessions", label: t("settings.sessions") },
    { href: "/settings/privacy", label: t("settings.privacy") },
  ];
  const current = PRIVACY.has(pathname) ? "/settings/privacy" : pathname;
  return (
    <Page width="reading">
      <PageHeader title={t("settings.title")} end={end} className="pb-4" />
      <Tabs
        label={t("settings.nav")}
        tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))}
      />
      <div className="max-w-[30rem] pt-8">{children}</div>
    </Page>
  );
}
