import type { IdeaVersion } from "~/features/ideas/idea-version";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";

/** What an idea said when, the newest first. */
export function IdeaVersions({
  versions,
  language,
}: {
  versions: IdeaVersion[];
  language: string;
}) {
  const t = useText("intake");
  return (
    <ol className="flex flex-col gap-12">
      {versions.map((version, index) => (
        <li key={version.version}>
          <SectionHeader
            title={t("history.version", { version: version.version })}
            meta={index === 0 ? t("history.now") : undefined}
          />
          <WrittenBy version={version} />
          <p dir="auto" lang={language} className="title-lg">
            {version.title}
          </p>
          <p dir="auto" lang={language} className="reading max-w-measure pt-2 whitespace-pre-wrap">
            {version.body || t("history.noBody")}
          </p>
        </li>
      ))}
    </ol>
  );
}

function WrittenBy({ version }: { version: IdeaVersion }) {
  const t = useText("intake");
  const { ago, moment } = useFormat();
  return (
    <p className="meta pb-3">
      <Time
        iso={new Date(version.at).toISOString()}
        exact={moment(version.at)}
        text={ago(version.at)}
      />{" "}
      {t("history.by", { name: version.by ?? t("history.anonymous") })}
    </p>
  );
}
