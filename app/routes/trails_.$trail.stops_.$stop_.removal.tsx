import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { removeStop } from "~/features/trails/add-stop.server";
import { getOwnStop } from "~/features/trails/own-stop.server";
import { trailPath } from "~/features/trails/trail";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canReadTrails } from "~/features/trails/trails.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(({ db, viewer, params }) =>
  getOwnStop(db, viewer, numberParam(params["trail"]), numberParam(params["stop"])),
);

export const action = handle(async ({ write, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const id = numberParam(params["trail"]);
  const stopId = numberParam(params["stop"]);
  await write((trx) => removeStop(trx, viewer, id, stopId));
  return { to: trailPath({ id }), notice: "trails:stops.removed" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export default function RemoveStopPage() {
  const { trail, stop } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const say = useText("shared");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb trail={trail} />}
        title={t("stops.removeTitle")}
        lede={t("stops.removeBody", stop)}
      />
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-wrap items-center gap-5">
        <Button>{t("stops.remove")}</Button>
        <ButtonLink look="quiet" href={trailPath(trail)}>
          {say("actions.cancel")}
        </ButtonLink>
      </Form>
    </Page>
  );
}
