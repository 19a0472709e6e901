import { useLoaderData, useSearchParams } from "@remix-run/react";
import { listWaitingBoards } from "~/features/boards/approval.queries.server";
import { listOpenFields } from "~/features/boards/board-fields.queries.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import { ideaPath, TITLE_MAX } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { findBegunIdea } from "~/features/intake/list-drafts.queries.server";
import { NewIdea, type NewIdeaShown } from "~/features/intake/new-idea";
import { bodySchema, postIdeaSchema, prepareIdea } from "~/features/intake/post-idea.schema.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { turnToBoard } from "~/features/intake/turn-to-board.server";
import { canTakePart } from "~/features/people/people.policy";
import { isSignedIn } from "~/features/people/viewer";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { ideaDraftKey, openDraft } from "~/features/writing/drafts.queries.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee, attachPicture } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import type { RouteHandle } from "~/http/hydration";
import { asksToKeep, keepForm } from "~/http/keep-draft.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { answersSchema } from "~/platform/asked-field.server";
import { Invalid } from "~/platform/errors";

export const handle: RouteHandle = { hydrate: true };

export const loader = load(async ({ db, viewer, url, context }) => {
  const title = (url.searchParams.get("title") ?? "").slice(0, TITLE_MAX).trim();
  const boards = await listBoards(db, viewer);
  const named = url.searchParams.get("draft") ?? "";
  const boardIds = boards.map(({ id }) => id);
  const chosen = boards.find((board) => board.slug === url.searchParams.get("board")) ?? boards[0];
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("page.title"),
    title,
    similar: title ? await findSimilar(db, viewer, title) : [],
    boards,
    waitsOn: await listWaitingBoards(db, viewer, boardIds),
    fields: await listOpenFields(db, viewer, boards),
    board: chosen && (boards.length === 1 || url.searchParams.has("board")) ? chosen.id : null,
    tagSets: await listTagSets(db, viewer),
    language: viewer.language,
    shownAt: showForm(context),
    draft: await openDraft(db, viewer, ideaDraftKey(named)),
    begun: named ? null : await findBegunIdea(db, viewer),
    visitor: !isSignedIn(viewer),
    unverified: isSignedIn(viewer) && !viewer.trusted,
    can: { vote: canTakePart(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  canonical: "/ideas/new",
}));

/** Shows how the body looks or what is like the idea, where asked to or not seen yet; else posts. */
export const action = handleForm(
  async ({ db, write, viewer, context, input, parse }) => {
    if (isSignedIn(viewer) && viewer.trusted) await attachPicture({ context, viewer, input });
    if (asksToKeep({ input })) return keepForm({ write, viewer, input, parse });
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(bodySchema).body) } };
    }
    const turned = await turnToBoard(db, viewer, {
      ...{ boardId: input.value("boardId"), fieldsOf: input.value("fieldsOf") },
      ...{ body: input.value("body") ?? "", wanted: Boolean(input.value("chooseBoard")) },
    });
    if (turned !== undefined) {
      input.fields["body"] = [turned];
      return { show: { turned: true } };
    }
    const form = parse(postIdeaSchema);
    checkTraps(context, input);
    if (isSignedIn(viewer) && !viewer.trusted) {
      throw new Invalid({ "": ["intake:refused.unverified"] });
    }
    const seen = input.value("seen");
    const similar =
      seen === "1" || seen === form.title ? [] : await findSimilar(db, viewer, form.title);
    if (similar.length > 0) return { show: { similar, title: form.title } };
    spend(context, "post", viewer.id ?? context.address);
    const idea = await prepareIdea(db, form, parse(answersSchema), viewer.language);
    const id = await write((trx) => postIdea(trx, viewer, idea));
    const { unpublished } = await getIdeaState(db, viewer, id);
    const notice = unpublished ? "intake:notices.waits" : "intake:notices.posted";
    return { to: ideaPath({ id, title: form.title }), notice };
  },
  { keep: "idea", files: true },
);

export default function NewIdeaPage() {
  const data = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const view = useReply(data.draft?.fields);
  const shown = useShown<NewIdeaShown>();
  return <NewIdea key={search.get("draft")} {...data} view={view} shown={shown} />;
}
