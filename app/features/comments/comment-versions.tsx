import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import type { CommentVersion } from "./comment";

/** What a comment said at each time, the present words first. */
export function CommentVersions({
  versions,
  language,
}: {
  versions: readonly CommentVersion[];
  language: string;
}) {
  const t = useText("comments");
  const format = useFormat();
  return (
    <div className="flex flex-col gap-10">
      {versions.map(({ version, body, at }, index) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <SectionHeader
            id={`version-${version}`}
            title={index === 0 ? t("pages.present") : t("pages.version", { version })}
            meta={
              <Time
                iso={new Date(at).toISOString()}
                exact={format.moment(at)}
                text={format.ago(at)}
              />
            }
          />
          <p
            dir="auto"
            lang={language || undefined}
            className="reading max-w-measure whitespace-pre-wrap"
          >
            {body}
          </p>
        </section>
      ))}
    </div>
  );
}
