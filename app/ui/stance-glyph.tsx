import { classNames } from "./class-names";

export type Stance = "for" | "against" | "question";

const MARKS: Record<Stance, string> = {
  for: "M7 4.6v4.8M4.6 7h4.8",
  against: "M4.6 7h4.8",
  question: "M5.7 5.7a1.35 1.35 0 1 1 2 1.2c-.5.3-.7.5-.7 1M7 9.75v.05",
};

/** A mark in a ring; equal in weight and colour, since an objection is no warning. */
export function StanceGlyph({
  stance,
  className,
}: {
  stance: Stance;
  className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames("size-3.5 shrink-0", className)}
    >
      <circle cx="7" cy="7" r="5.6" />
      <path d={MARKS[stance]} />
    </svg>
  );
}
