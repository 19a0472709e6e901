import { useLoaderData } from "@remix-run/react";
import { allow, requireSignedIn } from "~/features/people/allow";
import { SettingsPage } from "~/features/people/settings-page";
import { canBeAsked } from "~/features/questions/question.policy";
import { answeringChoiceSchema } from "~/features/questions/routing/answering-choice.schema.server";
import {
  chooseAnswering,
  getAnsweringChoice,
  listTopicSets,
} from "~/features/questions/routing/answering-choice.server";
import { AnsweringForm } from "~/features/questions/routing/answering-form";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { timeZones } from "~/platform/time-zones.server";

export const loader = load(async ({ db, viewer, community }) => {
  requireSignedIn(viewer);
  const choice = await getAnsweringChoice(db, viewer.id, community.timeZone);
  return {
    pageTitle: questionWords(viewer)("answering.title"),
    open: canBeAsked(viewer),
    choice,
    topics: await listTopicSets(db, viewer, choice.topicIds),
    timeZones,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, parse }) => {
  requireSignedIn(viewer);
  allow(viewer, canBeAsked(viewer));
  const choice = parse(answeringChoiceSchema);
  await write((trx) => chooseAnswering(trx, viewer, choice));
  return {
    to: "/settings/answering",
    notice: choice.askMe ? "questions:answering.on" : "questions:answering.off",
  };
});

export default function AnsweringSettingsPage() {
  const t = useText("questions");
  const { pageTitle, open, ...form } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <p className="pb-8 text-md text-ink-2">{t(open ? "answering.lede" : "answering.team")}</p>
      {open && <AnsweringForm {...form} view={view} />}
    </SettingsPage>
  );
}
