import type { ReactNode } from "react";

/** One of several answers, a whole line to press. */
export function ChoiceRow({
  name,
  value,
  checked,
  onChoose,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-target items-center gap-3 border-b border-line py-2 has-checked:bg-accent-soft">
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onChoose(value)}
        className="ms-2 size-4.5 shrink-0"
      />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
