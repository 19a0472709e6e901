import { useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { allow, requireSignedIn } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { Shortcuts } from "~/ui/shortcut";
import { useShortcuts } from "~/ui/use-shortcuts";
import { DeskPage } from "./desk-page";
import { loadDeskPage } from "./load-desk-page.server";

export const loader = load(async (context) => {
  const { viewer } = context;
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  return loadDeskPage(context, viewer);
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function DeskRoute() {
  const data = useLoaderData<typeof loader>();
  useShortcuts(data.keysOn);
  return (
    <Shortcuts on={data.keysOn}>
      <DeskPage data={data} />
    </Shortcuts>
  );
}
