import { useLoaderData } from "@remix-run/react";
import { Preferences } from "~/features/community/preferences";
import { Door } from "~/features/people/door";
import { setPreferences } from "~/features/people/edit-profile.server";
import { preferencesSchema } from "~/features/people/person.schema.server";
import { isSignedIn } from "~/features/people/viewer";
import { setCookieHeader } from "~/http/cookies";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { DAY } from "~/platform/clock";

const KEPT_FOR_SECONDS = (365 * DAY) / 1000;

export const loader = load(async ({ viewer }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("preferences.title"),
  language: viewer.language,
  theme: viewer.theme,
  languages: [...languages],
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Kept in the browser, for before and after signing in, and with the person. */
export const action = handleForm(async ({ write, viewer, context, parse }) => {
  const change = parse(preferencesSchema);
  const secure = context.services.env.publicUrl.startsWith("https:");
  for (const [name, value = ""] of Object.entries(change)) {
    context.setCookie(setCookieHeader(name, value, { secure, maxAge: KEPT_FOR_SECONDS }));
  }
  if (isSignedIn(viewer)) await write((trx) => setPreferences(trx, viewer, change));
  return { to: "/ideas" };
});

export default function PreferencesPage() {
  const data = useLoaderData<typeof loader>();
  return (
    <Door title={data.pageTitle}>
      <Preferences {...data} returnTo="/ideas" />
    </Door>
  );
}
