import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { editStop } from "~/features/trails/add-stop.server";
import { getOwnStop } from "~/features/trails/own-stop.server";
import { NoteFields, ShowsField, WordField } from "~/features/trails/stop-fields";
import { trailPath } from "~/features/trails/trail";
import { stopWordsSchema } from "~/features/trails/trail.schema.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canReadTrails } from "~/features/trails/trails.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(({ db, viewer, params }) =>
  getOwnStop(db, viewer, numberParam(params["trail"]), numberParam(params["stop"])),
);

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canReadTrails(viewer));
  const id = numberParam(params["trail"]);
  const stopId = numberParam(params["stop"]);
  const words = parse(stopWordsSchema);
  await write((trx) => editStop(trx, viewer, id, stopId, words));
  return { to: trailPath({ id }), notice: "trails:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export default function EditStopPage() {
  const { trail, stop } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const say = useText("shared");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader above={<TrailCrumb trail={trail} />} title={t("stops.editTitle", stop)} />
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex max-w-measure flex-col gap-6">
        {stop.kind === "note" ? (
          <NoteFields view={view} stored={stop} />
        ) : (
          <>
            <WordField view={view} stored={stop.word} />
            <ShowsField view={view} stored={stop.shows} />
          </>
        )}
        <div>
          <Button>{say("actions.save")}</Button>
        </div>
      </Form>
    </Page>
  );
}
