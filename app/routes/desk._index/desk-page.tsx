import { CommentTemplates } from "~/features/answering/comment-templates";
import { CommentForm } from "~/features/comments/comment-form";
import { DeskPane } from "~/features/desk/desk-pane";
import { KeysBar } from "~/features/desk/keys-bar";
import type { PaneData } from "~/features/desk/pane";
import { PanePlace } from "~/features/desk/pane-place";
import { deskPath } from "~/features/desk/queue";
import { UndoBar } from "~/features/desk/undo-bar";
import { useReachOpenIdea } from "~/features/desk/use-reach-open-idea";
import { useFormView } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { ReturnTo } from "~/ui/return-to";
import { DeskSide } from "./desk-side";
import type { DeskPageData } from "./load-desk-page.server";

/** The queue on one side, the open idea on the other; on a phone one of them. */
export function DeskPage({ data }: { data: DeskPageData }) {
  const { place, rows, pane } = data;
  const openId = pane?.idea.id ?? null;
  useReachOpenIdea(openId);
  const at = rows.findIndex((row) => row.id === openId);
  const to = (row: { id: number } | undefined) =>
    row ? deskPath({ ...place, idea: row.id }) : null;
  const next = to(at < 0 ? rows[0] : rows[at + 1]);
  const previous = at > 0 ? to(rows[at - 1]) : null;
  const stay = deskPath({ ...place, idea: openId });
  // What is taken back opens again: it wants to be done another way.
  const undone =
    data.lastAct && data.lastAct.did !== "many"
      ? deskPath({ ...place, idea: data.lastAct.ideaId })
      : stay;
  const listHref = deskPath({ ...place, idea: null });
  return (
    <main
      id="content"
      tabIndex={-1}
      className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] focus-visible:shadow-none md:grid-cols-[20rem_minmax(0,1fr)] lg:grid-cols-[24.5rem_minmax(0,1fr)]"
    >
      <DeskSide data={data} openId={openId} hiddenOnPhone={place.idea !== null} />
      <div className={`flex min-w-0 flex-col ${place.idea === null ? "max-md:hidden" : ""}`}>
        <div className="flex flex-1 flex-col gap-6 px-gutter pt-7 pb-12">
          <BackToList href={listHref} queue={place.queue} />
          {data.lastAct && (
            <ReturnTo stay={undone} next={undone}>
              <UndoBar act={data.lastAct} />
            </ReturnTo>
          )}
          {!pane && place.idea !== null && <Gone />}
          {pane && (
            <ReturnTo stay={stay} next={next ?? previous ?? listHref}>
              <DeskPane
                key={pane.idea.id}
                pane={pane}
                place={
                  <PanePlace
                    position={at < 0 ? null : at + 1}
                    count={rows.length}
                    previous={previous}
                    next={next}
                  />
                }
                answer={<Answer pane={pane} shownAt={data.shownAt} />}
                useView={useFormView}
              />
            </ReturnTo>
          )}
        </div>
        <KeysBar on={data.keysOn} />
      </div>
    </main>
  );
}

/** A comment or note, written where the idea is read; a template may begin it. */
function Answer({ pane, shownAt }: { pane: PaneData; shownAt: string }) {
  return (
    <>
      <CommentTemplates ideaId={pane.idea.id} templates={pane.templates} />
      <CommentForm
        ideaId={pane.idea.id}
        answered={null}
        canNote
        visitor={false}
        shownAt={shownAt}
        draft={pane.draft}
        useView={useFormView}
      />
    </>
  );
}

/** Somebody hid or deleted the idea in the meantime; the queue beside it goes on. */
function Gone() {
  const t = useText("desk");
  return <EmptyState title={t("gone.title")}>{t("gone.body")}</EmptyState>;
}

function BackToList({ href, queue }: { href: string; queue: DeskPageData["place"]["queue"] }) {
  const t = useText("desk");
  return (
    <Link href={href} className="touch-target self-start text-sm font-strong md:hidden">
      <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
        ←
      </span>{" "}
      {t(`queues.${queue}.title`)}
    </Link>
  );
}
