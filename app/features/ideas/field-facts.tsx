import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { fieldParam } from "~/platform/asked-field";
import type { Fact } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import type { FieldValue } from "./field-value";

/** What an idea answers, as facts; a choice leads to the ideas of the board with the same one. */
export function useFieldFacts(values: readonly FieldValue[], board: { slug: string }): Fact[] {
  const t = useText("boards");
  const format = useFormat();
  const wordsOf = ({ value, unit }: FieldValue) =>
    typeof value === "number" ? [format.number(value), unit].filter(Boolean).join(" ") : value;
  return values.map((each) => ({
    label: each.need === "staff_only" ? `${each.name} (${t("fields.staffOnly")})` : each.name,
    value:
      each.kind === "choice" ? (
        <Link
          href={`/ideas?${new URLSearchParams([
            ["board", board.slug],
            [fieldParam(each.fieldId), String(each.value)],
          ])}`}
          className="touch-target hover:text-accent"
        >
          <bdi>{wordsOf(each)}</bdi>
        </Link>
      ) : (
        <bdi>{wordsOf(each)}</bdi>
      ),
  }));
}
