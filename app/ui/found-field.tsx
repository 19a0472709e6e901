import { Field, type FieldProps } from "./field";
import type { FormView } from "./form-view";
import { TextInput } from "./text-input";

/** What completes a text, or what it may mean. */
export interface FoundOption {
  value: string;
  label: string;
}

export type FoundFieldProps = Pick<FieldProps, "name" | "label" | "mark" | "hint"> & {
  view: FormView;
  /** The name of the choice among `found`. */
  choice: string;
  stored?: string | undefined;
  maxLength: number;
  /** What a text that was refused may mean; `which` asks for one of them. */
  found: readonly FoundOption[];
  which: string;
  /** What completes the text while it is typed. */
  options: readonly FoundOption[];
  onType: (typed: string) => void;
};

/**
 * Something of which there is too much to list: named by its name, or by a part of it, after which the
 * form comes back with the few that fit.
 */
export function FoundField(props: FoundFieldProps) {
  const { view, name, choice, label, mark, hint, options, found, onType } = props;
  const chosen = view.value(choice);
  return (
    <div className="flex flex-col gap-3">
      <Field
        {...{ name, label, mark, hint }}
        errors={[...view.errors(name), ...view.errors(choice)]}
      >
        {(wiring) => (
          <>
            <TextInput
              {...wiring}
              list={`${name}-options`}
              autoComplete="off"
              maxLength={props.maxLength}
              defaultValue={view.value(name, props.stored)}
              onChange={(event) => onType(event.currentTarget.value)}
            />
            <datalist id={`${name}-options`}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      {found.length > 0 && <Found {...props} chosen={chosen} />}
      {found.length === 0 && chosen !== "" && <input type="hidden" name={choice} value={chosen} />}
    </div>
  );
}

function Found({ choice, which, found, chosen }: FoundFieldProps & { chosen: string }) {
  return (
    <fieldset>
      <legend className="pb-1 text-sm font-strong">{which}</legend>
      <div className="border-t border-rule">
        {found.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-target items-center gap-3 border-b border-line py-2 has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={choice}
              value={value}
              defaultChecked={value === chosen}
              className="ms-2 size-4.5 shrink-0"
            />
            <bdi className="min-w-0 flex-1">{label}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
