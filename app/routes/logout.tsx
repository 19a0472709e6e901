import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { isSignedIn } from "~/features/people/viewer";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ viewer }) => {
  if (!isSignedIn(viewer)) throw redirect("/ideas");
  const t = textsOf(viewer.language).getFixedT(null, "people");
  return { pageTitle: t("signOut.title"), name: viewer.name };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ context }) => {
  context.setCookie(await context.services.sessions.end(context.cookies));
  return { to: "/ideas", notice: "shared:notices.signedOut" };
});

export default function LogoutPage() {
  const t = useText("people");
  const { name } = useLoaderData<typeof loader>();
  return (
    <Door title={t("signOut.title")} lede={t("signOut.body", { name })}>
      <Form method="post" reloadDocument>
        <Button>{t("signOut.send")}</Button>
      </Form>
    </Door>
  );
}
