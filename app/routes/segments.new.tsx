import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { createSegment } from "~/features/segments/edit-segment.server";
import { listEditorChoices } from "~/features/segments/editor-choices.queries.server";
import { canChangeSegments } from "~/features/segments/segment.policy";
import { SegmentForm } from "~/features/segments/segment-form";
import { SegmentPage } from "~/features/segments/segment-page";
import { notationOf, takeSegmentForm } from "~/features/segments/take-segment-form.server";
import { type ShownDraft, useDraft } from "~/features/segments/use-draft";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canChangeSegments(viewer));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "segments")("newTitle"),
    choices: await listEditorChoices(db, viewer),
  };
});

export const action = handle(async ({ db, write, viewer, community, input, parse }) => {
  allow(viewer, canChangeSegments(viewer));
  const form = await takeSegmentForm(db, notationOf(viewer, community), input.fields, parse);
  if ("show" in form) return form;
  const id = await write((trx) => createSegment(trx, viewer, form.segment));
  return { to: `/segments/${id}`, notice: "segments:notices.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function NewSegmentPage() {
  const { pageTitle, choices } = useLoaderData<typeof loader>();
  const view = useReply();
  const shown = useShown<ShownDraft>();
  return (
    <SegmentPage title={pageTitle}>
      <SegmentForm
        {...{ view, choices, version: "", back: "/segments" }}
        segment={{ name: "", withDemand: false }}
        draft={useDraft(view, shown, null)}
        count={shown.count ?? null}
      />
    </SegmentPage>
  );
}
