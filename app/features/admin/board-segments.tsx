import type { SegmentChoice } from "~/features/segments/segment";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";

export interface BoardSegmentsProps {
  view: FormView;
  chosen: readonly number[];
  segments: readonly SegmentChoice[];
}

/** Whom a board for segments is open to; the style sheet shows it with that access alone. */
export function BoardSegments({ view, chosen, segments }: BoardSegmentsProps) {
  const t = useText("admin");
  const errors = view.errors("segments");
  const ticked = view.values("segments", chosen.map(String));
  return (
    <fieldset
      className="hidden ps-7 group-has-[input[name=access][value=segments]:checked]/access:block"
      aria-describedby={errors.length > 0 ? "segments-error" : undefined}
    >
      <legend className="mb-1 text-sm font-strong">{t("boards.segments")}</legend>
      {segments.map(({ id, name }) => (
        <Checkbox
          key={id}
          name="segments"
          value={id}
          defaultChecked={ticked.includes(String(id))}
          label={<bdi>{name}</bdi>}
        />
      ))}
      {segments.length === 0 && (
        <p className="text-sm text-ink-2">
          {t("boards.noSegments")}{" "}
          <Link href="/segments/new" className="touch-target underline">
            {t("boards.newSegment")}
          </Link>
        </p>
      )}
      <FieldErrors id="segments-error" errors={errors} />
    </fieldset>
  );
}
