import { useLoaderData } from "@remix-run/react";
import { editRoadmapRules, roadmapFields } from "~/features/admin/edit-roadmap-rules.server";
import { roadmapRulesSchema } from "~/features/admin/roadmap-rules.schema.server";
import { RoadmapRulesForm } from "~/features/admin/roadmap-rules-form";
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
  const stored = roadmapFields(community.roadmap);
  return {
    pageTitle: adminWords(viewer)("roadmap.title"),
    stored,
    version: fieldVersion(stored),
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { rules, version } = parse(roadmapRulesSchema);
  await write((trx) => editRoadmapRules(trx, viewer, rules, version));
  return { to: "/admin/roadmap", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RoadmapRulesPage() {
  const t = useText("admin");
  const { stored, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("roadmap.title")} lede={t("roadmap.lede")} />
      <RoadmapRulesForm key={version} view={useReply()} stored={stored} version={version} />
    </>
  );
}
