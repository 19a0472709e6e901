import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { placeStop } from "~/features/trails/add-stop.server";
import { getOwnStop } from "~/features/trails/own-stop.server";
import { trailPath } from "~/features/trails/trail";
import { placeSchema } from "~/features/trails/trail.schema.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canReadTrails } from "~/features/trails/trails.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TextInput } from "~/ui/text-input";

export const loader = load(({ db, viewer, params }) =>
  getOwnStop(db, viewer, numberParam(params["trail"]), numberParam(params["stop"])),
);

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canReadTrails(viewer));
  const id = numberParam(params["trail"]);
  const stopId = numberParam(params["stop"]);
  const { place } = parse(placeSchema);
  await write((trx) => placeStop(trx, viewer, id, stopId, place));
  return { to: `${trailPath({ id })}#stops` };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export default function PlaceStopPage() {
  const { trail, stop, place, of } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const say = useText("shared");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader above={<TrailCrumb trail={trail} />} title={t("stops.placeTitle", stop)} />
      <Form method="post" className="flex max-w-measure flex-col gap-6">
        <Field name="place" label={t("stops.place")} required errors={view.errors("place")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="number"
              min={1}
              max={of}
              className="max-w-28"
              defaultValue={view.value("place", String(place))}
            />
          )}
        </Field>
        <div>
          <Button>{say("actions.save")}</Button>
        </div>
      </Form>
    </Page>
  );
}
