import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { typeOf } from "./draft";
import type { EditorChoices } from "./editor-choices";
import { OpenedBoards } from "./opened-boards";
import { RuleWords } from "./rule-words";
import type { Segment, SegmentCount } from "./segment";
import { CountWords } from "./segment-count";

export interface SegmentViewProps {
  segment: Segment;
  choices: EditorChoices;
  /** As it is now. */
  count: SegmentCount;
  boards: readonly { id: number; name: string }[];
}

/** Whom a segment matches, by which rule, and what it is used for. */
export function SegmentView({ segment, choices, count, boards }: SegmentViewProps) {
  const t = useText("segments");
  const { rule } = segment;
  const goneFields = rule?.groups.flat().some(({ field }) => !typeOf(field, choices.own)) ?? false;
  return (
    <div className="flex flex-col gap-10">
      <div>
        {segment.retired && (
          <Notice className="mb-8" title={t("retire.isRetired")}>
            {t("retire.isRetiredBody")}
          </Notice>
        )}
        {rule === null && (
          <Notice tone="attention" className="mb-8" title={t("broken.title")}>
            {t("broken.body")}
          </Notice>
        )}
        {goneFields && (
          <Notice tone="attention" className="mb-8" title={t("broken.fieldTitle")}>
            {t("broken.fieldBody")}
          </Notice>
        )}
        <OpenedBoards boards={boards} />
        <p className="title-xl tabular-nums">
          <CountWords count={count} />
        </p>
        <p className="meta pt-1">{t("count.now")}</p>
      </div>
      {rule && (
        <section aria-labelledby="rule">
          <h2 id="rule" className="title-lg pb-4">
            {t("form.rule")}
          </h2>
          <RuleWords rule={rule} choices={choices} />
        </section>
      )}
      <section aria-labelledby="use">
        <h2 id="use" className="title-lg pb-2">
          {t("use.title")}
        </h2>
        <p className="text-md">
          <Link href={`/ideas?segment=${segment.id}`} className="touch-target underline">
            {t("use.ideas")}
          </Link>
        </p>
        {segment.withDemand && <p className="pt-1 text-md">{t("use.demand")}</p>}
        {segment.by !== "" && (
          <p className="meta pt-4">
            {t("madeBy")} <bdi>{segment.by}</bdi>
          </p>
        )}
      </section>
    </div>
  );
}
