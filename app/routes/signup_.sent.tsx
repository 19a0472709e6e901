import { Door } from "~/features/people/door";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ viewer }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("signUp.sentTitle"),
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The same for everybody: whether the address was known is said in the mail alone. */
export default function SignUpSentPage() {
  const t = useText("people");
  return (
    <Door
      title={t("signUp.sentTitle")}
      lede={t("signUp.sentBody")}
      ways={[
        { text: t("signUp.sentMissing"), href: "/signup", label: t("signUp.send") },
        { text: t("signUp.haveOne"), href: "/login", label: t("signUp.signIn") },
      ]}
    />
  );
}
