import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { addStop } from "~/features/trails/add-stop.server";
import { FindStop } from "~/features/trails/find-stop";
import { findStops } from "~/features/trails/find-stops.queries.server";
import { NoteFields } from "~/features/trails/stop-fields";
import { trailPath } from "~/features/trails/trail";
import { stopSchema } from "~/features/trails/trail.schema.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";

const QUERY_MAX = 200;

export const loader = load(async ({ db, viewer, params, url, context }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  allow(viewer, canChangeTrail(viewer, trail));
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, QUERY_MAX);
  if (q) spend(context, "search", viewer.id ?? context.address);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("stops.title"),
    trail: { id: trail.id, title: trail.title },
    q,
    found: await findStops(db, viewer.language, q),
  };
});

export const action = handle(
  async ({ write, viewer, params, parse }) => {
    allow(viewer, canReadTrails(viewer));
    const id = numberParam(params["trail"]);
    const stop = parse(stopSchema);
    await write((trx) => addStop(trx, viewer, id, stop));
    return { to: trailPath({ id }), notice: "trails:stops.added" };
  },
  { keep: "words" },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AddStopPage() {
  const { pageTitle, trail, q, found } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader above={<TrailCrumb trail={trail} />} title={pageTitle} />
      <FormRefusal errors={[...view.errors(""), ...view.errors("subject")]} />
      <FindStop trailId={trail.id} q={q} found={found} />
      <section aria-labelledby="note" className="pt-14">
        <SectionHeader id="note" title={t("stops.note")} />
        <Form method="post" className="flex max-w-measure flex-col gap-6">
          <input type="hidden" name="kind" value="note" />
          <FieldErrors id="kind-error" errors={view.errors("kind")} />
          <NoteFields view={view} />
          <div>
            <Button look="outline">{t("stops.addNote")}</Button>
          </div>
        </Form>
      </section>
    </Page>
  );
}
