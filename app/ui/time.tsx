import { classNames } from "./class-names";

export type TimeProps = {
  iso: string;
  /** The full date and time, shown on hover and to assistive technology. */
  exact: string;
  /** What is read: "2 days ago", "3 November". */
  text: string;
  className?: string | undefined;
};

export function Time({ iso, exact, text, className }: TimeProps) {
  return (
    <time dateTime={iso} title={exact} className={classNames("tabular-nums", className)}>
      {text}
    </time>
  );
}
