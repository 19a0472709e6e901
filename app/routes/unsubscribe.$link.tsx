import { type ActionFunctionArgs, data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { unsubscribe } from "~/features/notifications/unsubscribe.server";
import { readUnsubscribe, type Stop } from "~/features/notifications/unsubscribe-link.server";
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
  const stop = getStop(context, params["link"]);
  const t = textsOf(viewer.language).getFixedT(null, "notifications");
  const done = url.searchParams.has("done");
  const kind = "kind" in stop ? t(`settings.kinds.${stop.kind}.name`) : "";
  return {
    pageTitle: t(done ? "unsubscribe.doneTitle" : "unsubscribe.title"),
    done,
    what: "kind" in stop ? t("unsubscribe.kind", { kind }) : t(`unsubscribe.${stop.subject.kind}`),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const stopByForm = handleForm(async ({ write, params, context }) => {
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
  const { done, what } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (done || (answer && "done" in answer)) {
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
      <PageHeader title={t("unsubscribe.title")} lede={what} />
      <Form method="post">
        <Button>{t("unsubscribe.button")}</Button>
      </Form>
    </Page>
  );
}
