import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { RetireLink } from "~/features/admin/retire-link";
import { StatusForm } from "~/features/admin/status-form";
import { namedLanguages } from "~/features/admin/words.server";
import { editStatus, statusFields } from "~/features/ideas/edit-status.server";
import { FIRST_STATUS } from "~/features/ideas/status";
import { statusSchema } from "~/features/ideas/status.schema.server";
import { getStatusRecord } from "~/features/ideas/status-rows.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params }) => {
  allow(viewer, canAdminister(viewer));
  const record = await getStatusRecord(db, numberParam(params["status"]));
  const status = {
    id: record.id,
    key: record.status_key,
    names: record.names,
    group: record.status_group,
    colour: record.colour ?? "",
    takesVotes: record.takes_votes === 1,
    takesComments: record.takes_comments === 1,
    takesEdits: record.takes_edits === 1,
    needsReason: record.needs_reason === 1,
    reviewDays: record.review_days,
    next: record.next,
    retired: record.retired_at !== null,
  };
  const all = await listStatuses(db, viewer.language);
  return {
    pageTitle: all.find((each) => each.id === record.id)?.name ?? record.status_key,
    status,
    version: fieldVersion(statusFields(record)),
    canRetire: record.status_key !== FIRST_STATUS,
    languages: namedLanguages(viewer, community),
    others: all.filter((each) => each.id !== record.id),
  };
});

export const action = handle(async ({ write, viewer, community, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["status"]);
  const status = parse(statusSchema(languages, community.defaultLanguage));
  await write((trx) => editStatus(trx, viewer, id, status));
  return { to: "/admin/statuses", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function StatusPage() {
  const t = useText("admin");
  const {
    pageTitle,
    status,
    version,
    canRetire,
    languages: named,
    others,
  } = useLoaderData<typeof loader>();
  const retire = `/admin/statuses/${status.id}/retired`;
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("statuses.title")} href="/admin/statuses" />}
        title={pageTitle}
        lede={
          <span className="text-sm">
            {t("statuses.key")}: <code>{status.key}</code>. {t("statuses.keyHint")}
          </span>
        }
        end={canRetire && <RetireLink href={retire} retired={status.retired} />}
      />
      <StatusForm
        key={status.id}
        view={useReply()}
        languages={named}
        others={others}
        status={status}
        version={version}
      />
    </>
  );
}
