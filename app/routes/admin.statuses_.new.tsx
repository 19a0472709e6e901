import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { StatusForm } from "~/features/admin/status-form";
import { adminWords, namedLanguages } from "~/features/admin/words.server";
import { createStatus } from "~/features/ideas/edit-status.server";
import { statusSchema } from "~/features/ideas/status.schema.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  return {
    pageTitle: adminWords(viewer)("statuses.newTitle"),
    languages: namedLanguages(viewer, community),
    others: await listStatuses(db, viewer.language),
  };
});

export const action = handle(async ({ write, viewer, community, parse }) => {
  allow(viewer, canAdminister(viewer));
  const status = parse(statusSchema(languages, community.defaultLanguage));
  await write((trx) => createStatus(trx, viewer, status));
  return { to: "/admin/statuses", notice: "admin:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const REVIEW_DAYS = 90;

const nothing = {
  names: {},
  group: "open",
  colour: "",
  takesVotes: true,
  takesComments: true,
  takesEdits: true,
  needsReason: false,
  reviewDays: REVIEW_DAYS,
  next: [] as number[],
} as const;

export default function NewStatusPage() {
  const t = useText("admin");
  const { languages: named, others } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("statuses.title")} href="/admin/statuses" />}
        title={t("statuses.newTitle")}
      />
      <StatusForm view={useReply()} languages={named} others={others} status={nothing} version="" />
    </>
  );
}
