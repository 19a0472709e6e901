import { useLoaderData } from "@remix-run/react";
import { VerifyDoor } from "~/features/people/verify-door";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { describeLink, followLink } from "~/http/verify-link.server";
import { textsOf } from "~/i18n/texts.server";

/** Opening the link changes nothing: mail scanners open it too. */
export const loader = load(async ({ viewer, params, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("verify.title"),
  link: await describeLink(context, viewer, params["token"] ?? ""),
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ viewer, params, context, parse }) =>
    followLink(context, viewer, params["token"] ?? "", parse),
  { limit: "byLink" },
);

export default function VerifyPage() {
  const { link } = useLoaderData<typeof loader>();
  return <VerifyDoor link={link} view={useReply()} />;
}
