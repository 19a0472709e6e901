import { useLoaderData } from "@remix-run/react";
import { KeptWords } from "~/features/trails/kept-words";
import { openTrail } from "~/features/trails/open-trail.server";
import { TrailFrame } from "~/features/trails/trail-frame";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { trailPage } from "~/http/trail-reader.server";
import { textsOf } from "~/i18n/texts.server";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

/** Open to whoever has the link, before they show any address: it says what becomes of that. */
export const loader = load(async (reading) => {
  const { db, params, viewer } = reading;
  const { path } = trailPage(await openTrail(db, params["token"] ?? ""), reading);
  return { path, title: textsOf(viewer.language).getFixedT(null, "trails")("privacy.title") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export default function TrailPrivacyPage() {
  const { path } = useLoaderData<typeof loader>();
  return (
    <TrailFrame until={null}>
      <KeptWords back={path} />
    </TrailFrame>
  );
}
