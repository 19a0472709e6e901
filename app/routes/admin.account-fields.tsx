import { useLoaderData } from "@remix-run/react";
import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import { FieldsTable } from "~/features/admin/fields-table";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import type { AskedField } from "~/platform/asked-field";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  const pageTitle = adminWords(viewer)("accountFields.title");
  return { pageTitle, fields: await listAccountFields(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountFieldsPage() {
  const t = useText("admin");
  const { pageTitle, fields } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={pageTitle}
        lede={t("accountFields.lede")}
        end={<ButtonLink href="/admin/account-fields/new">{t("fields.add")}</ButtonLink>}
      />
      {fields.length > 0 ? (
        <FieldsTable
          fields={fields}
          at="/admin/account-fields"
          more={[{ key: "offers", head: t("accountFields.offers"), cell: offersOf }]}
        />
      ) : (
        <EmptyState title={t("accountFields.none")}>{t("accountFields.noneBody")}</EmptyState>
      )}
    </>
  );
}

/** What there is to choose from, or what is counted. */
function offersOf({ choices, unit }: AskedField) {
  return <bdi className="text-ink-2">{choices.join(", ") || unit || "–"}</bdi>;
}
