import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { editProfile } from "~/features/people/edit-profile.server";
import { getPerson } from "~/features/people/people.queries.server";
import { personPath } from "~/features/people/person";
import { profileSchema } from "~/features/people/person.schema.server";
import { ProfileForm } from "~/features/people/profile-form";
import { SettingsPage } from "~/features/people/settings-page";
import { isStaff } from "~/features/people/viewer";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { FormRefusal } from "~/ui/form-refusal";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  const person = await getPerson(db, viewer.id);
  const theme = person.theme === "light" || person.theme === "dark" ? person.theme : "";
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("settings.title"),
    path: personPath(person),
    stored: {
      name: person.name,
      handle: person.handle,
      jobTitle: person.job_title,
      bio: person.bio,
      language: person.language ?? "",
      theme: theme as "" | "light" | "dark",
    },
    languages: [...languages],
    can: { haveJobTitle: isStaff(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ write, viewer, parse }) => {
    requireSignedIn(viewer);
    const input = parse(profileSchema);
    await write((trx) => editProfile(trx, viewer, input));
    return { to: "/settings", notice: "shared:notices.saved" };
  },
  { keep: "words" },
);

export default function SettingsProfilePage() {
  const t = useText("people");
  const { path, ...data } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage
      end={
        <Link href={path} className="touch-target text-sm text-accent underline">
          {t("settings.seeProfile")}
        </Link>
      }
    >
      <FormRefusal errors={view.errors("")} />
      {/* The whole page comes again, since its language and colours may be others. */}
      <Form method="post" action="/settings?index" reloadDocument>
        <ProfileForm {...data} view={view} />
      </Form>
    </SettingsPage>
  );
}
