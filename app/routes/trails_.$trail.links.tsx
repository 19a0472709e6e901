import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { LinkForm } from "~/features/trails/link-form";
import { MadeLink } from "~/features/trails/made-link";
import { makeLink } from "~/features/trails/make-link.server";
import { trailPath } from "~/features/trails/trail";
import { linkSchema } from "~/features/trails/trail.schema.server";
import { spokenLanguages } from "~/features/trails/trail-choices.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { trailPagePath } from "~/http/trail-reader.server";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { randomToken } from "~/platform/hash.server";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  allow(viewer, canChangeTrail(viewer, trail));
  if (trail.template) throw new NotFound();
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("links.title"),
    trail: { id: trail.id, title: trail.title },
    formKey: randomToken(),
    languages: spokenLanguages(),
  };
});

/** What opens the trail is in this one answer and nowhere else, so that no redirect follows. */
export const action = handle(async ({ write, viewer, params, parse, context }) => {
  allow(viewer, canReadTrails(viewer));
  const id = numberParam(params["trail"]);
  const link = parse(linkSchema);
  const token = await write((trx) => makeLink(trx, viewer, id, link));
  const url = context.services.env.publicUrl + trailPagePath(token);
  return { show: { url, label: link.label } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function MakeLinkPage() {
  const { pageTitle, trail, formKey, languages } = useLoaderData<typeof loader>();
  const { url, label } = useShown<{ url: string; label: string }>();
  const t = useText("trails");
  const view = useReply();
  const back = trailPath(trail);
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb trail={trail} />}
        title={pageTitle}
        lede={url === undefined ? t("links.lede") : undefined}
      />
      {url !== undefined ? (
        <MadeLink url={url} label={label ?? ""} back={back} />
      ) : (
        <LinkForm view={view} formKey={formKey} languages={languages} back={back} />
      )}
    </Page>
  );
}
