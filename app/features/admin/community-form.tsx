import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { BrandField } from "./brand-field";
import { type ChoiceOption, CommunityPlace } from "./community-place";
import { type CommunitySettings, wordNames } from "./community-settings";
import { CommunityWordsFields } from "./community-words";
import { FormAnswer, VersionField } from "./form-answer";
import type { Voice } from "./voice-fields";

export interface CommunityFormProps {
  view: FormView;
  settings: CommunitySettings;
  version: string;
  /** The languages in which the community speaks. */
  voices: Voice[];
  languages: ChoiceOption[];
  currencies: ChoiceOption[];
  timeZones: string[];
}

export function CommunityForm(props: CommunityFormProps) {
  const { view, settings, version, voices } = props;
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-[44rem] flex-col gap-12">
      <CommunityAnswer view={view} voices={voices} />
      <VersionField view={view} version={version} />
      <section aria-labelledby="words">
        <SectionHeader id="words" title={t("community.words")} />
        <CommunityWordsFields view={view} settings={settings} voices={voices} />
      </section>
      <section aria-labelledby="look">
        <SectionHeader id="look" title={t("community.look")} />
        <BrandField view={view} accent={settings.accent} />
        <p className="pt-6">
          <Link href="/admin/community/logo" className="touch-target text-sm text-accent underline">
            {t("community.logoLink")}
          </Link>
        </p>
      </section>
      <section aria-labelledby="place">
        <SectionHeader id="place" title={t("community.place")} />
        <CommunityPlace {...props} />
      </section>
      <div className="border-t border-line pt-6">
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function CommunityAnswer({ view, voices }: Pick<CommunityFormProps, "view" | "voices">) {
  const t = useText("admin");
  const words = voices.flatMap(({ code, name }) =>
    wordNames.map((word) => [
      `${word}_${code}`,
      t("community.labelIn", { label: t(`community.${word}`), language: name }),
    ]),
  );
  const labels = {
    name: t("community.name"),
    imprint: t("community.imprint"),
    ...Object.fromEntries(words),
    accent: t("community.accent"),
    timeZone: t("community.timeZone"),
    currency: t("community.currency"),
    defaultLanguage: t("community.defaultLanguage"),
  };
  return <FormAnswer view={view} labels={labels} />;
}
