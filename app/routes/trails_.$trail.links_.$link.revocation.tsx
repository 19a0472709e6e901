import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { listLinks } from "~/features/trails/links.queries.server";
import { revokeLink } from "~/features/trails/make-link.server";
import { trailPath } from "~/features/trails/trail";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Button, ButtonLink } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  const links = await listLinks(db, trail.id);
  const link = links.find(({ id }) => id === numberParam(params["link"]));
  if (!link) throw new NotFound();
  allow(viewer, canChangeTrail(viewer, trail));
  const t = textsOf(viewer.language).getFixedT(null, "trails");
  return {
    pageTitle: t("links.revokeTitle", { label: link.label }),
    trail: { id: trail.id, title: trail.title },
  };
});

export const action = handle(async ({ write, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const id = numberParam(params["trail"]);
  const linkId = numberParam(params["link"]);
  await write((trx) => revokeLink(trx, viewer, id, linkId));
  return { to: trailPath({ id }), notice: "trails:links.revoked" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RevokeLinkPage() {
  const { pageTitle, trail } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const say = useText("shared");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb trail={trail} />}
        title={<bdi>{pageTitle}</bdi>}
        lede={t("links.revokeBody")}
      />
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-wrap items-center gap-5">
        <Button>{t("links.revoke")}</Button>
        <ButtonLink look="quiet" href={trailPath(trail)}>
          {say("actions.cancel")}
        </ButtonLink>
      </Form>
    </Page>
  );
}
