import { useLoaderData } from "@remix-run/react";
import { clockSchema } from "~/features/admin/clock.schema.server";
import { ClockForm } from "~/features/admin/clock-form";
import { clockFields, editClock } from "~/features/admin/edit-clock.server";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  const stored = clockFields(community.clock);
  return {
    pageTitle: adminWords(viewer)("clock.title"),
    stored,
    version: fieldVersion(stored),
    timeZone: community.timeZone,
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { clock, version } = parse(clockSchema);
  await write((trx) => editClock(trx, viewer, clock, version));
  return { to: "/admin/clock", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ClockPage() {
  const t = useText("admin");
  const { stored, version, timeZone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("clock.title")} lede={t("clock.lede", { timeZone })} />
      <ClockForm key={version} view={useReply()} stored={stored} version={version} />
    </>
  );
}
