import { type ActionFunctionArgs, data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { unsubscribe } from "~/features/notifications/unsubscribe.server";
import { readUnsubscribe, type Stop } from "~/features/notifications/unsubscribe-link.server";
import { forgetContact } from "~/features/trails/leave-contact.server";
import { readTrailSign } from "~/features/trails/trail-signs.server";
import type { RequestContext } from "~/http/context.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Looking stops nothing: mail scanners open every link. */
export const loader = load(async ({ viewer, params, url, context }) => {
  const done = url.searchParams.has("done");
  const trail = readTrailSign(context.services.secret, params["link"] ?? "");
  if (trail?.does === "forget") return forgetting(viewer.language, done);
  const stop = getStop(context, params["link"]);
  const t = textsOf(viewer.language).getFixedT(null, "notifications");
  const kind = "kind" in stop ? t(`settings.kinds.${stop.kind}.name`) : "";
  return {
    pageTitle: t(done ? "unsubscribe.doneTitle" : "unsubscribe.title"),
    done,
    what: "kind" in stop ? t("unsubscribe.kind", { kind }) : t(`unsubscribe.${stop.subject.kind}`),
    prospect: false,
  };
});

/** Of an address that a prospect left on a trail. */
function forgetting(language: string, done: boolean) {
  const t = textsOf(language).getFixedT(null, "trails");
  const pageTitle = t(done ? "mail.forgotten" : "mail.forgetTitle");
  return { pageTitle, done, what: t("mail.forgetBody"), prospect: true };
}

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const stopByForm = handleForm(async ({ write, params, context }) => {
  const trail = readTrailSign(context.services.secret, params["link"] ?? "");
  if (trail?.does === "forget") {
    await write((trx) => forgetContact(trx, trail.contactId));
    return { to: `/unsubscribe/${params["link"]}?done=1` };
  }
  const stop = getStop(context, params["link"]);
  await write((trx) => unsubscribe(trx, stop));
  return { to: `/unsubscribe/${params["link"]}?done=1` };
});

/** The form of the page, and the one press in a mail program, which takes no redirect (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  const fromMail = args.request.headers.get("Sec-Fetch-Site") === null;
  try {
    return await stopByForm(args);
  } catch (answer) {
    const done = answer instanceof Response && answer.status === 303;
    if (fromMail && done) return data({ done: true });
    throw answer;
  }
}

/** @throws NotFound when the link is not one of ours. */
function getStop(context: RequestContext, link: string | undefined): Stop {
  const stop = readUnsubscribe(context.services.secret, link ?? "");
  if (!stop) throw new NotFound();
  return stop;
}

export default function UnsubscribePage() {
  const t = useText("notifications");
  const say = useText("trails");
  const { done, what, prospect } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (done || (answer && "done" in answer)) {
    if (prospect) {
      return (
        <Page width="reading">
          <PageHeader title={say("mail.forgotten")} lede={say("mail.forgottenBody")} />
        </Page>
      );
    }
    return (
      <Page width="reading">
        <PageHeader title={t("unsubscribe.doneTitle")} lede={t("unsubscribe.doneBody")} />
        <ButtonLink look="outline" href="/settings/notifications">
          {t("unsubscribe.settings")}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page width="reading">
      <PageHeader title={prospect ? say("mail.forgetTitle") : t("unsubscribe.title")} lede={what} />
      <Form method="post">
        <Button>{prospect ? say("mail.forget") : t("unsubscribe.button")}</Button>
      </Form>
    </Page>
  );
}
