import type { ChangeEventHandler, ReactNode } from "react";
import { classNames } from "./class-names";

export type SegmentedOption = { value: string; label: string; glyph?: ReactNode };

export type SegmentedProps = {
  name: string;
  /** Names the group; shown unless `legendHidden`. */
  legend: string;
  legendHidden?: boolean | undefined;
  options: readonly SegmentedOption[];
  defaultValue?: string | undefined;
  /** With `onChange`, for a hydrated page that keeps the choice itself. */
  value?: string | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
  /** Fills its column on a phone and a tablet, the glyph above the word. */
  wide?: boolean | undefined;
  className?: string | undefined;
};

/** Joined radios of 44 px for two to four short choices. */
export function Segmented(props: SegmentedProps) {
  const { legend, legendHidden, options, wide, className } = props;
  return (
    <fieldset className={classNames("min-w-0", className)}>
      <legend className={legendHidden ? "sr-only" : "mb-1.5 text-sm text-ink-2"}>{legend}</legend>
      <div
        className={classNames(
          "inline-flex max-w-full rounded-md border border-line-strong bg-paper-raised",
          wide && "max-lg:flex",
        )}
      >
        {options.map((option) => (
          <Segment key={option.value} option={option} group={props} />
        ))}
      </div>
    </fieldset>
  );
}

const SEGMENT =
  "relative flex min-h-11 min-w-0 flex-auto items-center justify-center gap-2 px-4 py-2 text-sm text-ink-2 " +
  "border-s border-line first:border-s-0 first:rounded-s-[7px] last:rounded-e-[7px] " +
  "transition-colors duration-(--fast) hover:text-ink " +
  "has-checked:bg-accent-soft has-checked:font-strong has-checked:text-accent " +
  "has-checked:shadow-[inset_0_-2px_0_var(--accent)] " +
  "has-focus-visible:z-1 has-focus-visible:rounded-md has-focus-visible:shadow-(--focus-ring)";

function Segment({ option, group }: { option: SegmentedOption; group: SegmentedProps }) {
  const controlled = group.value !== undefined;
  const checked = (controlled ? group.value : group.defaultValue) === option.value;
  return (
    <label
      className={classNames(SEGMENT, group.wide && "max-lg:flex-col max-lg:gap-1 max-lg:px-2")}
    >
      <input
        type="radio"
        name={group.name}
        value={option.value}
        className="absolute inset-0 cursor-pointer appearance-none focus-visible:shadow-none"
        {...(controlled ? { checked, onChange: group.onChange } : { defaultChecked: checked })}
        {...(!controlled && group.onChange ? { onChange: group.onChange } : {})}
      />
      {option.glyph}
      {/* The bold twin keeps the width, so that nothing moves when the choice does. */}
      <span
        data-label={option.label}
        className="flex flex-col text-center leading-5 after:invisible after:h-0 after:overflow-hidden after:font-strong after:content-[attr(data-label)/'']"
      >
        {option.label}
      </span>
    </label>
  );
}
