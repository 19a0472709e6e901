import { useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ viewer, context }) => {
  const mailGoesOut = context.services.env.smtpUrl !== null;
  const t = textsOf(viewer.language).getFixedT(null, "people");
  return { pageTitle: t(mailGoesOut ? "reset.sentTitle" : "reset.noMailTitle"), mailGoesOut };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The same for everybody: whether the address was known is said in the mail alone. */
export default function ResetSentPage() {
  const t = useText("people");
  const { pageTitle, mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <Door
      title={pageTitle}
      lede={t(mailGoesOut ? "reset.sentBody" : "reset.noMail")}
      ways={[{ href: "/login", label: t("signIn.title") }]}
    />
  );
}
