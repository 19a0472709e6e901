import { useLoaderData } from "@remix-run/react";
import { answerWorth } from "~/features/changelog/answer-worth.server";
import { changelogWords } from "~/features/changelog/words.server";
import { worthUses } from "~/features/changelog/worth";
import { worthSchema } from "~/features/changelog/worth.schema.server";
import { findAsked, getWorthAsked } from "~/features/changelog/worth-asked.queries.server";
import { WorthForm } from "~/features/changelog/worth-form";
import { WorthPage } from "~/features/changelog/worth-page";
import { handle as handleForm } from "~/http/handle.server";
import { type LoadContext, load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

/** Who is asked: by the key of a mail, or signed in. */
function askedBy({ db, viewer, params, url, context }: Omit<LoadContext, "request" | "community">) {
  const key = url.searchParams.get("key");
  const itemId = numberParam(params["item"]);
  return findAsked(db, viewer, { itemId, key, secret: context.services.secret });
}

/** Looking answers nothing: mail scanners open every link. It needs no sign-in. */
export const loader = load(async (asking) => {
  const { db, viewer, community, url } = asking;
  const { person, itemId, days } = await askedBy(asking);
  const about = { itemId, days, currency: community.currency };
  const asked = await getWorthAsked(db, person, about);
  const used = worthUses.find((each) => each === url.searchParams.get("used")) ?? "";
  return {
    pageTitle: changelogWords(viewer)("worth.title", { item: asked.item.title }),
    ...asked,
    used,
    language: viewer.language,
    done: url.searchParams.has("done"),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async (asking) => {
    const { db, write, viewer, community, url, parse } = asking;
    const { person, itemId, days } = await askedBy(asking);
    const { currency } = community;
    const asked = await getWorthAsked(db, person, { itemId, days, currency });
    const answer = parse(worthSchema({ language: viewer.language, currency }));
    await write((trx) => answerWorth(trx, person, { itemId, days: asked.days }, answer));
    const key = url.searchParams.get("key");
    const search = new URLSearchParams({ ...(key === null ? {} : { key }), done: "1" });
    return { to: `/roadmap/${itemId}/worth?${search}` };
  },
  { limit: "byLink" },
);

export default function WorthRoute() {
  const { pageTitle, item, closesAt, answer, used, language, done } =
    useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <WorthPage title={pageTitle} item={item} closesAt={closesAt} done={done}>
      <WorthForm view={view} stored={answer} used={used} language={language} />
    </WorthPage>
  );
}
