import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { editTrail, trailFields } from "~/features/trails/edit-trail.server";
import { trailPath } from "~/features/trails/trail";
import { trailSchema } from "~/features/trails/trail.schema.server";
import { trailChoices } from "~/features/trails/trail-choices.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { TrailForm } from "~/features/trails/trail-form";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  allow(viewer, canChangeTrail(viewer, trail));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("form.editTitle"),
    of: { id: trail.id, title: trail.title },
    template: trail.template,
    trail: {
      ...{ title: trail.title, letter: trail.letter, language: trail.language },
      account: trail.account?.name ?? "",
      deal: String(trail.deal?.id ?? ""),
    },
    version: fieldVersion(trailFields(trail)),
    choices: await trailChoices(db, trail.deal?.id ?? 0),
  };
});

export const action = handle(
  async ({ write, viewer, params, parse }) => {
    allow(viewer, canReadTrails(viewer));
    const id = numberParam(params["trail"]);
    const input = parse(trailSchema);
    await write((trx) => editTrail(trx, viewer, id, input));
    return { to: trailPath({ id }), notice: "trails:notices.saved" };
  },
  { keep: "words" },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EditTrailPage() {
  const { pageTitle, of, ...data } = useLoaderData<typeof loader>();
  const t = useText("trails");
  return (
    <Page width="reading">
      <PageHeader above={<TrailCrumb trail={of} />} title={pageTitle} />
      <TrailForm {...data} view={useReply()} send={t("form.save")} />
    </Page>
  );
}
