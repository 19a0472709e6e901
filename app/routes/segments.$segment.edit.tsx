import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { countSegment } from "~/features/segments/count-segment.queries.server";
import { editSegment, segmentFields } from "~/features/segments/edit-segment.server";
import { listEditorChoices } from "~/features/segments/editor-choices.queries.server";
import { OpenedBoards } from "~/features/segments/opened-boards";
import { findOpening } from "~/features/segments/opening.queries.server";
import { canChangeSegments } from "~/features/segments/segment.policy";
import { SegmentForm } from "~/features/segments/segment-form";
import { draftSent } from "~/features/segments/segment-form.server";
import { SegmentPage } from "~/features/segments/segment-page";
import { getSegment, listBoardsOf } from "~/features/segments/segments.queries.server";
import { notationOf, takeSegmentForm } from "~/features/segments/take-segment-form.server";
import { type ShownDraft, useDraft } from "~/features/segments/use-draft";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { Invalid } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canChangeSegments(viewer));
  const segment = await getSegment(db, numberParam(params["segment"]));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "segments")("editTitle"),
    segment,
    version: fieldVersion(segmentFields(segment)),
    choices: await listEditorChoices(db, viewer),
    count: await countSegment(db, segment.rule),
    boards: await listBoardsOf(db, segment.id),
  };
});

/** Asks before it opens boards to people who did not see them. */
export const action = handle(async ({ db, write, viewer, community, params, input, parse }) => {
  allow(viewer, canChangeSegments(viewer));
  const stored = await getSegment(db, numberParam(params["segment"]));
  const form = await takeSegmentForm(db, notationOf(viewer, community), input.fields, parse);
  if ("show" in form) return form;
  const { rule } = form.segment;
  const opening = await findOpening(db, stored, rule);
  if (opening && opening.key !== form.agreed) {
    const shown = { draft: draftSent(input.fields), count: await countSegment(db, rule), opening };
    throw new Invalid({ opening: ["segments:errors.opening"] }, shown);
  }
  await write((trx) => editSegment(trx, viewer, stored.id, form.segment));
  return { to: `/segments/${stored.id}`, notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EditSegmentPage() {
  const { pageTitle, segment, choices, version, ...data } = useLoaderData<typeof loader>();
  const view = useReply();
  const shown = useShown<ShownDraft>();
  const back = `/segments/${segment.id}`;
  return (
    <SegmentPage title={pageTitle} segment={segment}>
      <OpenedBoards boards={data.boards} changing />
      <SegmentForm
        {...{ view, segment, choices, version, back }}
        draft={useDraft(view, shown, segment.rule)}
        count={shown.draft ? (shown.count ?? null) : data.count}
        opening={shown.opening}
      />
    </SegmentPage>
  );
}
