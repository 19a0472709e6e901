import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn } from "~/features/people/viewer";
import { AnswerForm } from "~/features/questions/answer-form";
import { AskedOfYou } from "~/features/questions/asked-of-you";
import { loadQuestion } from "~/features/questions/question-page.queries.server";
import { QuestionView } from "~/features/questions/question-view";
import {
  findOwnRequest,
  listRequests,
} from "~/features/questions/routing/own-request.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params, url }) => {
  const question = await loadQuestion(db, viewer, numberParam(params["question"]));
  const path = new URL(question.path, url).pathname;
  if (url.pathname !== path) {
    // Titles change to and fro: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  return {
    question,
    signedIn: isSignedIn(viewer),
    request: question.hidden ? null : await findOwnRequest(db, viewer, question.id),
    requests: await listRequests(db, viewer, question.id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.question.title,
  ...(data.question.excerpt ? { description: data.question.excerpt } : {}),
  canonical: data.question.path,
  noindex: data.question.hidden,
  article: true,
}));

export default function QuestionPage() {
  const { question, signedIn, request, requests } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <QuestionView
      question={question}
      asked={request && <AskedOfYou questionId={question.id} request={request} />}
      requests={requests}
      form={signedIn ? <AnswerForm view={view} questionId={question.id} /> : undefined}
    />
  );
}
