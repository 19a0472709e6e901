import { useLoaderData } from "@remix-run/react";
import { allow, requireSignedIn } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import { setPortrait } from "~/features/people/set-portrait.server";
import { SettingsPage } from "~/features/people/settings-page";
import { PictureForm } from "~/features/pictures/picture-form";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { pictureNotice, takeOnePicture } from "~/http/sent-picture.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  const { picture } = await getPerson(db, viewer.id);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "people")("settings.picture");
  return { pageTitle, picture };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets the picture that stands for the viewer, or with `remove` none. */
export const action = handleForm(
  async ({ write, viewer, input, context }) => {
    requireSignedIn(viewer);
    allow(viewer, canTakePart(viewer) || Boolean(input.value("remove")), "pictures:refused");
    const key = await takeOnePicture({ context, viewer, input }, "portrait");
    await write((trx) => setPortrait(trx, viewer, key));
    return { to: "/settings/picture", notice: pictureNotice(key) };
  },
  { files: true },
);

export default function SettingsPicturePage() {
  const { picture } = useLoaderData<typeof loader>();
  return (
    <SettingsPage>
      <PictureForm view={useReply()} stored={picture} round />
    </SettingsPage>
  );
}
