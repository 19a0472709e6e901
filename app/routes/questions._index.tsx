import { useLoaderData } from "@remix-run/react";
import { isSignedIn } from "~/features/people/viewer";
import { findAskedIdea } from "~/features/questions/asked-idea.queries.server";
import {
  countForYou,
  findSeenTag,
  listQuestions,
} from "~/features/questions/list-questions.queries.server";
import { QuestionsPage } from "~/features/questions/questions-page";
import { readQuestionsPlace } from "~/features/questions/questions-place";
import { questionWords } from "~/features/questions/words.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, url }) => {
  const signedIn = isSignedIn(viewer);
  const { tagId, idea: about, ...place } = readQuestionsPlace(url.searchParams, signedIn);
  const tag = tagId === null ? undefined : await findSeenTag(db, viewer, tagId);
  const idea = await findAskedIdea(db, viewer, about);
  const t = questionWords(viewer);
  return {
    pageTitle: t("pageTitle"),
    lede: t("lede"),
    ...{ view: place.view, words: place.words, tag: tag ?? null, idea, signedIn },
    ...(await listQuestions(db, viewer, {
      ...place,
      tagId: tag?.id ?? null,
      ideaId: idea?.id ?? null,
    })),
    isFirst: place.before === null,
    forYou: signedIn ? await countForYou(db, viewer) : 0,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.lede,
  canonical: "/questions",
  noindex:
    data.view !== "all" ||
    data.words !== "" ||
    data.tag !== null ||
    data.idea !== null ||
    !data.isFirst,
}));

export default function QuestionsIndexPage() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} />;
}
