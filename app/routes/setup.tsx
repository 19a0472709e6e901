import { Form, useLoaderData } from "@remix-run/react";
import { setUpCommunity, setupSchema } from "~/features/admin/set-up-community.server";
import { SetupForm } from "~/features/admin/setup-form";
import { Door } from "~/features/people/door";
import { hashNewPassword } from "~/features/people/new-password.server";
import { opensSetup } from "~/features/people/setup-link.server";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { timeZones } from "~/platform/time-zones.server";
import { FormRefusal } from "~/ui/form-refusal";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Gone once the community is set up. */
export const loader = load(async ({ db, viewer, community, url }) => {
  if (community.ready) throw new NotFound();
  const token = url.searchParams.get("token") ?? "";
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("setup.title"),
    token: (await opensSetup(db, token)) ? token : null,
    language: viewer.language,
    languages: [...languages],
    timeZone: community.timeZone,
    timeZones,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, community, context, input, parse }) => {
    const open = !community.ready && (await opensSetup(db, input.value("token") ?? ""));
    if (!open) throw new NotFound();
    const { password, ...form } = parse(setupSchema);
    const names = { site: form.siteName, name: form.name, email: form.email };
    const passwordHash = await hashNewPassword(password, names);
    const personId = await write((trx) => setUpCommunity(trx, { ...form, passwordHash }));
    return beginSession(context, personId, { to: "/ideas", notice: "people:notices.setUp" });
  },
  { limit: "signUp" },
);

export default function SetupPage() {
  const t = useText("people");
  const data = useLoaderData<typeof loader>();
  const view = useReply();
  if (data.token === null) {
    return <Door title={t("setup.closedTitle")} lede={t("setup.closedBody")} />;
  }
  return (
    <Page width="reading">
      <PageHeader title={t("setup.title")} lede={t("setup.lede")} />
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="max-w-[30rem]">
        <SetupForm {...data} token={data.token} view={view} />
      </Form>
    </Page>
  );
}
