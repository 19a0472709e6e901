import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { SectionHeader } from "~/ui/section-header";
import { BrandField } from "./brand-field";
import { type ChoiceOption, CommunityPlace } from "./community-place";
import type { CommunitySettings } from "./community-settings";
import { CommunityWords } from "./community-words";
import { FormAnswer, VersionField } from "./form-answer";

export interface CommunityFormProps {
  view: FormView;
  settings: CommunitySettings;
  version: string;
  languages: ChoiceOption[];
  timeZones: string[];
}

export function CommunityForm(props: CommunityFormProps) {
  const { view, settings, version, languages, timeZones } = props;
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-[44rem] flex-col gap-12">
      <CommunityAnswer view={view} />
      <VersionField view={view} version={version} />
      <section aria-labelledby="words">
        <SectionHeader id="words" title={t("community.words")} />
        <CommunityWords view={view} settings={settings} />
      </section>
      <section aria-labelledby="look">
        <SectionHeader id="look" title={t("community.look")} />
        <BrandField view={view} accent={settings.accent} />
      </section>
      <section aria-labelledby="place">
        <SectionHeader id="place" title={t("community.place")} />
        <CommunityPlace
          view={view}
          settings={settings}
          languages={languages}
          timeZones={timeZones}
        />
      </section>
      <div className="border-t border-line pt-6">
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function CommunityAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const labels = {
    name: t("community.name"),
    question: t("community.question"),
    welcome: t("community.welcome"),
    imprint: t("community.imprint"),
    rules: t("community.rules"),
    accent: t("community.accent"),
    timeZone: t("community.timeZone"),
    defaultLanguage: t("community.defaultLanguage"),
  };
  return <FormAnswer view={view} labels={labels} />;
}
