import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Time } from "~/ui/time";
import type { RevisionRow } from "./revision";
import { WriterName } from "./writer-name";

/** Who made a version, when and how, and what they said to it. */
export function RevisionLine({ revision }: { revision: RevisionRow }) {
  const t = useText("brief");
  const format = useFormat();
  const { at, coAuthor, reason } = revision;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
        <WriterName writer={revision.editor} />
        {revision.kind === "suggestion" && (
          <>
            <span>{t("revision.with")}</span>
            <WriterName writer={coAuthor} />
          </>
        )}
        <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.ago(at)} />
      </p>
      <p className="text-sm text-ink-2">
        {t(`revision.kind.${revision.kind}`, { version: revision.restoredVersion ?? "" })}
        {revision.sections.length > 0 &&
          `: ${format.list(revision.sections.map((section) => t(`section.${section}`)))}`}
      </p>
      {reason && (
        <p dir="auto" className="pt-0.5 font-serif text-md text-ink-2">
          {reason}
        </p>
      )}
    </>
  );
}
