import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskTrailForm } from "~/features/trails/ask-trail-form";
import { KeptLine } from "~/features/trails/kept-line";
import { findSaid } from "~/features/trails/said-on-trail.queries.server";
import { SayForms } from "~/features/trails/say-forms";
import { SeenImage } from "~/features/trails/seen-image";
import { StopArticle } from "~/features/trails/stop-article";
import { loadStopContent } from "~/features/trails/stop-page.queries.server";
import { subjectOf } from "~/features/trails/stop-subject.server";
import { StopWays } from "~/features/trails/stop-ways";
import { listStops, shownOf } from "~/features/trails/stops.queries.server";
import { TrailFrame } from "~/features/trails/trail-frame";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readOpenTrail, trailPage, trailPagePath, visitOf } from "~/http/trail-reader.server";
import { showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

/** A stop that went out of the trail, or is public no more, leads back to all of them. */
export const loader = load(async (reading) => {
  const trail = await readOpenTrail(reading);
  const { db, viewer, params, context } = reading;
  const id = numberParam(params["stop"]);
  const visit = await visitOf(reading, trail);
  const reader = { language: viewer.language, visitId: visit?.id ?? null };
  const stops = shownOf(await listStops(db, trail.trailId, reader));
  const place = stops.findIndex((stop) => stop.id === id);
  const stop = stops[place];
  if (!stop) throw redirect(trailPagePath(params["token"]), 303);
  return {
    page: trailPage(trail, reading),
    stop,
    place: place + 1,
    of: stops.length,
    previous: stops[place - 1] ?? null,
    next: stops[place + 1] ?? null,
    reading: await loadStopContent(db, viewer.language, stop),
    said: await findSaid(db, trail, id, subjectOf(stop)),
    shownAt: showForm(context),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export default function TrailStopPage() {
  const data = useLoaderData<typeof loader>();
  const { page, stop } = data;
  const path = `${page.path}/${stop.id}`;
  return (
    <TrailFrame
      until={page.until}
      end={<KeptLine rep={page.repName} href={`${page.path}/privacy`} />}
    >
      <div className="px-gutter pt-6">
        <StopWays {...data} path={page.path} at="top" />
        <StopArticle {...data} language={page.language} rep={page.repName} site={page.site} />
        <div className="pt-8">
          <SayForms
            path={path}
            said={data.said}
            rep={page.repName}
            followable={stop.kind !== "note"}
          />
        </div>
        <StopWays {...data} path={page.path} at="end" />
      </div>
      <AskTrailForm
        view={useReply()}
        action={`${page.path}/question`}
        shownAt={data.shownAt}
        rep={page.repName}
        stopId={stop.id}
      />
      <SeenImage path={page.path} stopId={stop.id} />
    </TrailFrame>
  );
}
