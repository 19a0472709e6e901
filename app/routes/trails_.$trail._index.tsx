import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { linkState } from "~/features/trails/link";
import { listLinks } from "~/features/trails/links.queries.server";
import { OwnLinks } from "~/features/trails/own-links";
import { OwnQuestions } from "~/features/trails/own-questions";
import { OwnStops } from "~/features/trails/own-stops";
import { OwnTrailSide, OwnTrailWords } from "~/features/trails/own-trail";
import { OwnVisits } from "~/features/trails/own-visits";
import { listStops } from "~/features/trails/stops.queries.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { listEvents } from "~/features/trails/trail-events.queries.server";
import { canChangeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { useFreshEvents } from "~/features/trails/use-fresh-events";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { now } from "~/platform/clock";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, numberParam(params["trail"]));
  const at = now();
  const links = await listLinks(db, trail.id);
  return {
    trail,
    stops: await listStops(db, trail.id, { language: viewer.language, visitId: null }),
    links: links.map((link) => ({ ...link, state: linkState(link, at) })),
    events: await listEvents(db, trail.id),
    canChange: canChangeTrail(viewer, trail),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.trail.title,
  noindex: true,
}));

export default function TrailPage() {
  const { trail, stops, links, events, canChange } = useLoaderData<typeof loader>();
  const t = useText("trails");
  useFreshEvents();
  const add = canChange && (
    <ButtonLink
      look={stops.length === 0 ? "filled" : "outline"}
      size="small"
      href={`/trails/${trail.id}/stops`}
    >
      {t("page.addStop")}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader
        above={<TrailCrumb />}
        title={
          <span dir="auto" lang={trail.language}>
            {trail.title}
          </span>
        }
        end={
          canChange && (
            <ButtonLink look="outline" size="small" href={`/trails/${trail.id}/edit`}>
              {t("page.edit")}
            </ButtonLink>
          )
        }
      />
      <WithSide
        sideLabel={t("page.facts")}
        side={
          <>
            {!trail.template && <OwnLinks trailId={trail.id} links={links} canChange={canChange} />}
            <OwnTrailSide trail={trail} />
          </>
        }
      >
        <div className="flex flex-col gap-12">
          <OwnTrailWords trail={trail} />
          <section aria-labelledby="stops">
            <SectionHeader id="stops" title={t("page.stops")} meta={stops.length > 0 && add} />
            {stops.length === 0 ? (
              <EmptyState title={t("page.noStops")} action={add}>
                {t("page.noStopsBody")}
              </EmptyState>
            ) : (
              <OwnStops trail={trail} stops={stops} counts={events.stops} canChange={canChange} />
            )}
          </section>
          {!trail.template && (
            <>
              <OwnQuestions trail={trail} questions={events.questions} canChange={canChange} />
              <OwnVisits events={events} />
            </>
          )}
        </div>
      </WithSide>
    </Page>
  );
}
