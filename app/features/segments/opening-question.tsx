import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import { Notice } from "~/ui/notice";
import type { Opening } from "./opening";
import { useCounted } from "./segment-count";

/** Asks before a new rule lets people see boards that they did not see. */
export function OpeningQuestion({
  opening,
  errors,
}: {
  opening: Opening;
  errors: readonly string[];
}) {
  const t = useText("segments");
  const say = useCounted();
  const { people, boards, key } = opening;
  return (
    <Notice
      tone="attention"
      title={t("opening.title", { count: people, number: say(people) })}
      className="max-w-measure"
    >
      <ul className="list-disc ps-5">
        {boards.map((board) => (
          <li key={board.id}>
            <bdi>{board.name}</bdi>
          </li>
        ))}
      </ul>
      <p className="pb-2">{t("opening.body")}</p>
      <Checkbox
        name="opening"
        value={key}
        label={<span className="text-ink">{t("opening.agree")}</span>}
        aria-invalid
        aria-describedby="opening-error"
        autoFocus
      />
      <FieldErrors id="opening-error" errors={errors} />
    </Notice>
  );
}
