import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { setLogo } from "~/features/admin/set-logo.server";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { PictureForm } from "~/features/pictures/picture-form";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { pictureNotice, takeOnePicture } from "~/http/sent-picture.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("community.logo"), logo: community.logo };
});

/** Sets the community's logo, or with `remove` none. */
export const action = handle(
  async ({ write, viewer, input, context }) => {
    allow(viewer, canAdminister(viewer));
    const key = await takeOnePicture({ context, viewer, input }, "logo");
    await write((trx) => setLogo(trx, viewer, key));
    return { to: "/admin/community/logo", notice: pictureNotice(key) };
  },
  { files: true },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function LogoPage() {
  const t = useText("admin");
  const { logo } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("community.title")} href="/admin/community" />}
        title={t("community.logo")}
        lede={t("community.logoHint")}
      />
      <PictureForm view={useReply()} stored={logo} />
    </>
  );
}
