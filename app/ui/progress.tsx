import { classNames } from "./class-names";

export type ProgressProps = {
  label: string;
  /** From 0 to 1. */
  share: number;
  /** What stands at the end of the line: "340 of 1,000". */
  text?: string | undefined;
  className?: string | undefined;
};

export function Progress({ label, share, text, className }: ProgressProps) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <div className={classNames("flex flex-col gap-1.5 text-sm", className)}>
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        {text && <span className="text-ink-2 tabular-nums">{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        tabIndex={-1}
        className="h-1.5 overflow-hidden rounded-pill bg-line"
      >
        <div
          className="h-full bg-accent-fill transition-[width] duration-(--move)"
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
