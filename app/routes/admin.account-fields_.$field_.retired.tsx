import { useLoaderData } from "@remix-run/react";
import { getAccountField } from "~/features/accounts/account-fields.queries.server";
import {
  restoreAccountField,
  retireAccountField,
} from "~/features/accounts/edit-account-field.server";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { retiredSchema } from "~/features/admin/place.schema.server";
import { RetiredForm } from "~/features/admin/retired-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const field = await getAccountField(db, numberParam(params["field"]));
  const { id, name, retired } = field;
  const t = adminWords(viewer);
  return {
    pageTitle: t(retired ? "fields.restoreTitle" : "fields.retireTitle", { name }),
    field: { id, retired },
  };
});

/** Retires the field (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["field"]);
  const { retired } = parse(retiredSchema);
  const act = retired ? retireAccountField : restoreAccountField;
  await write((trx) => act(trx, viewer, id));
  return {
    to: "/admin/account-fields",
    notice: retired ? "admin:notices.retired" : "admin:notices.restored",
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireAccountFieldPage() {
  const t = useText("admin");
  const { pageTitle, field } = useLoaderData<typeof loader>();
  const at = "/admin/account-fields";
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("nav.accountFields")} href={at} />}
        title={pageTitle}
        lede={t(field.retired ? "accountFields.restoreBody" : "accountFields.retireBody")}
      />
      <RetiredForm view={useReply()} retired={field.retired} back={`${at}/${field.id}`} />
    </>
  );
}
