import CircleAlert from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What `Field` gives to the control inside it. */
export type FieldWiring = {
  id: string;
  name: string;
  required?: true;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
};

export type FieldProps = {
  /** Of the form value; the id of the control unless `id` is given. */
  name: string;
  id?: string | undefined;
  label: ReactNode;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  /** The word that marks the field as optional or required, in words. */
  mark?: string | undefined;
  required?: boolean | undefined;
  errors?: readonly string[] | undefined;
  className?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
};

/** A label, a control, its hint and its errors, tied together for every reader. */
export function Field(props: FieldProps) {
  const {
    name,
    label,
    labelHidden,
    hint,
    mark,
    required,
    errors = [],
    className,
    children,
  } = props;
  const id = props.id ?? name;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  const described = [errorId, hintId].filter(Boolean).join(" ");
  const wiring: FieldWiring = {
    id,
    name,
    ...(required ? { required: true } : {}),
    ...(errorId ? { "aria-invalid": true } : {}),
    ...(described ? { "aria-describedby": described } : {}),
  };
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label
        htmlFor={id}
        className={labelHidden ? "sr-only" : "flex items-baseline gap-2 text-sm font-strong"}
      >
        {label}
        {mark && <span className="text-xs font-normal text-ink-3">{mark}</span>}
      </label>
      {children(wiring)}
      {errorId && <FieldErrors id={errorId} errors={errors} />}
      {hint && (
        <div id={hintId} className="meta">
          {hint}
        </div>
      )}
    </div>
  );
}

/** Errors under a control; also for a group of fields. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-1 text-sm text-refuse">
      {errors.map((error) => (
        <li key={error} className="flex gap-1.5">
          <CircleAlert aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
          {error}
        </li>
      ))}
    </ul>
  );
}
