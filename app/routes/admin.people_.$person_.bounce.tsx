import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BounceForm } from "~/features/admin/bounce-form";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { allow } from "~/features/people/allow";
import { clearBounce } from "~/features/people/clear-bounce.server";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const { id, name, bounce } = await getPersonRecord(db, numberParam(params["person"]));
  if (!bounce) throw new NotFound();
  return { pageTitle: name, id, bounce };
});

export const action = handle(async ({ write, viewer, params }) => {
  const id = numberParam(params["person"]);
  await write((trx) => clearBounce(trx, viewer, id));
  return { to: `/admin/people/${id}`, notice: "admin:notices.bounceCleared" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function BouncePage() {
  const t = useText("admin");
  const { pageTitle, id, bounce } = useLoaderData<typeof loader>();
  const path = `/admin/people/${id}`;
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={pageTitle} href={path} />}
        title={t("people.bounceTitle")}
      />
      <BounceForm view={useReply()} action={`${path}/bounce`} bounce={bounce} />
    </>
  );
}
