import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { countSegment } from "~/features/segments/count-segment.queries.server";
import { listEditorChoices } from "~/features/segments/editor-choices.queries.server";
import { canChangeSegments, canReadSegments } from "~/features/segments/segment.policy";
import { SegmentPage } from "~/features/segments/segment-page";
import { SegmentView } from "~/features/segments/segment-view";
import { getSegment, listBoardsOf } from "~/features/segments/segments.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadSegments(viewer));
  const segment = await getSegment(db, numberParam(params["segment"]));
  return {
    pageTitle: segment.name,
    segment,
    choices: await listEditorChoices(db, viewer),
    count: await countSegment(db, segment.rule),
    boards: await listBoardsOf(db, segment.id),
    can: { change: canChangeSegments(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ASegmentPage() {
  const { segment, can, ...data } = useLoaderData<typeof loader>();
  const t = useText("segments");
  const path = `/segments/${segment.id}`;
  return (
    <SegmentPage
      title={<bdi>{segment.name}</bdi>}
      end={
        can.change && (
          <div className="flex flex-wrap gap-3">
            <ButtonLink size="small" href={`${path}/edit`}>
              {t("edit")}
            </ButtonLink>
            <ButtonLink look="outline" size="small" href={`${path}/retired`}>
              {t(segment.retired ? "retire.restore" : "retire.retire")}
            </ButtonLink>
          </div>
        )
      }
    >
      <SegmentView segment={segment} {...data} />
    </SegmentPage>
  );
}
