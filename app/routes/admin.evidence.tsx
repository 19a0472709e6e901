import { useLoaderData } from "@remix-run/react";
import { editGate, gateFields } from "~/features/admin/edit-gate.server";
import { gateSchema } from "~/features/admin/gate.schema.server";
import { GateForm } from "~/features/admin/gate-form";
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
  const stored = gateFields(community.promotionGate);
  return {
    pageTitle: adminWords(viewer)("gate.title"),
    stored,
    version: fieldVersion(stored),
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { gate, version } = parse(gateSchema);
  await write((trx) => editGate(trx, viewer, gate, version));
  return { to: "/admin/evidence", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function GatePage() {
  const t = useText("admin");
  const { stored, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("gate.title")} lede={t("gate.lede")} />
      <GateForm key={version} view={useReply()} stored={stored} version={version} />
    </>
  );
}
