import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldErrors } from "./field";

export type RadioOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
};

export type RadioGroupProps = {
  name: string;
  legend: ReactNode;
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
  errors?: readonly string[] | undefined;
  className?: string | undefined;
};

export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, options, defaultValue, required, errors = [], className } = props;
  const errorId = `${name}-error`;
  return (
    <fieldset
      className={classNames("flex flex-col gap-1", className)}
      aria-describedby={errors.length > 0 ? errorId : undefined}
    >
      <legend className="mb-1 text-sm font-strong">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex items-start gap-2.5 py-1 text-md pointer-coarse:min-h-target pointer-coarse:py-2.5"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
            disabled={option.disabled}
            className="mt-1 size-4.5 shrink-0"
          />
          <span>
            {option.label}
            {option.hint && <span className="meta block">{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldErrors id={errorId} errors={errors} />
    </fieldset>
  );
}
