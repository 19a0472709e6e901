import { useLoaderData } from "@remix-run/react";
import { CommunityForm } from "~/features/admin/community-form";
import { communitySettingsSchema } from "~/features/admin/community-settings.schema.server";
import { editCommunity, settingFields, settingsOf } from "~/features/admin/edit-community.server";
import { renderRules } from "~/features/admin/render-rules.server";
import { adminWords, namedCurrencies, namedLanguages } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languageName, languages } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { timeZones } from "~/platform/time-zones.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  const settings = settingsOf(community);
  return {
    pageTitle: adminWords(viewer)("community.title"),
    settings,
    version: fieldVersion(settingFields(settings)),
    voices: namedLanguages(viewer, community),
    languages: languages.map((code) => ({ value: code, label: languageName(code) })),
    currencies: namedCurrencies(viewer),
    timeZones: [...timeZones],
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const settings = parse(communitySettingsSchema);
  const rulesHtml = await renderRules(settings.words);
  await write((trx) => editCommunity(trx, viewer, settings, rulesHtml));
  return { to: "/admin/community", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function CommunityPage() {
  const t = useText("admin");
  const {
    settings,
    version,
    voices,
    languages: choices,
    currencies,
    timeZones: zones,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("community.title")} lede={t("community.lede")} />
      <CommunityForm
        view={useReply()}
        settings={settings}
        version={version}
        voices={voices}
        languages={choices}
        currencies={currencies}
        timeZones={zones}
      />
    </>
  );
}
