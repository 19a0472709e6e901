import { useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ viewer, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("reset.sentTitle"),
  mailGoesOut: context.services.env.smtpUrl !== null,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The same for everybody: whether the address was known is said in the mail alone. */
export default function SignInLinkSentPage() {
  const t = useText("people");
  const { mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <Door
      title={t("reset.sentTitle")}
      lede={t(mailGoesOut ? "link.sentBody" : "link.noMail")}
      ways={[{ href: "/login", label: t("signIn.title") }]}
    />
  );
}
