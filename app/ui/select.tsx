import ChevronDown from "lucide-react/icons/chevron-down";
import type { SelectHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL, VOICES } from "./control-look";

export type SelectOption = { value: string | number; label: string; disabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

export type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
  /** Options, groups of them, or `<option>`s as children. */
  options?: readonly (SelectOption | SelectGroup)[] | undefined;
};

export function Select({ options = [], className, children, ...rest }: SelectProps) {
  return (
    <span className={classNames("relative block", className)}>
      <select
        className={classNames(CONTROL, VOICES.product, "h-11 appearance-none pe-9 ps-3.5")}
        {...rest}
      >
        {children}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map((option) => (
                <Option key={option.value} option={option} />
              ))}
            </optgroup>
          ) : (
            <Option key={entry.value} option={entry} />
          ),
        )}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 end-3 size-4 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}

function Option({ option }: { option: SelectOption }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
