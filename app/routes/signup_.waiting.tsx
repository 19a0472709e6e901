import { useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ viewer, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("signUp.waitingTitle"),
  mailGoesOut: context.services.env.smtpUrl !== null,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Where somebody arrives whom an admin has to let in first. */
export default function SignUpWaitingPage() {
  const t = useText("people");
  const { mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <Door
      title={t("signUp.waitingTitle")}
      lede={t(mailGoesOut ? "signUp.waitingBody" : "signUp.waitingNoMail")}
      ways={[{ href: "/ideas", label: t("signUp.toIdeas") }]}
    />
  );
}
