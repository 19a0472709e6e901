import { classNames } from "./class-names";

/** The sign of the product: what wells up from below. For a community without a sign of its own. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames("shrink-0", className)}
    >
      <path d="M6.5 9.5 12 4l5.5 5.5M12 4.5V14" />
      <path d="M3 14.5c1.2 3.6 4.7 6 9 6s7.8-2.4 9-6" />
    </svg>
  );
}
