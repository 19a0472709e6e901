import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

/** One of several answers, a whole line to press. */
export function ChoiceRow({
  name,
  value,
  checked,
  onChoose,
  noVote = false,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  onChoose: (value: string) => void;
  /** Cannot be chosen while the form enters a vote, also without script. */
  noVote?: boolean;
  children: ReactNode;
}) {
  return (
    <label
      className={classNames(
        "flex min-h-target items-center gap-3 border-b border-line py-2 has-checked:bg-accent-soft",
        noVote && "group-has-[[value=vote]:checked]/quick:pointer-events-none",
      )}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onChoose(value)}
        className={classNames(
          "ms-2 size-4.5 shrink-0",
          noVote && "group-has-[[value=vote]:checked]/quick:invisible",
        )}
      />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
