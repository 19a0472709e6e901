import Check from "lucide-react/icons/check";
import { classNames } from "./class-names";
import { Notches } from "./notches";

export type CountPillProps = {
  /** The count, written out for the reader's language. */
  count: string;
  state: "rest" | "voted" | "closed";
  /** How many notches are lit, when voted. */
  notches?: 0 | 1 | 2 | 3 | undefined;
  size?: "list" | "page" | undefined;
  /** Rolls the count one step in; set it when the count has just changed. */
  roll?: boolean | undefined;
  className?: string | undefined;
};

const SIZES = {
  list: "w-13 h-19 md:w-14 md:h-20",
  page: "w-16 h-24",
};

/** Longer counts are set smaller, so that the pill keeps its width. */
const FIGURES = { list: ["text-read", "text-xs"], page: ["text-xl", "text-read"] } as const;
const LONG = 5;

/**
 * The look of a count that one may add to. It is a span: the button, link or heading around it
 * gives it its name and, as `group`, its hover.
 */
export function CountPill(props: CountPillProps) {
  const { count, state, notches = 0, size = "list", roll, className } = props;
  const closed = state === "closed";
  return (
    <span
      className={classNames(
        "flex shrink-0 flex-col items-center justify-center rounded-pill border font-sans font-strong tabular-nums",
        "transition-colors duration-(--fast)",
        SIZES[size],
        FIGURES[size][count.length < LONG ? 0 : 1],
        closed && "border-transparent text-ink-3",
        state === "rest" &&
          "border-line-strong bg-paper-raised text-ink group-hover:border-accent group-hover:text-accent",
        state === "voted" &&
          "border-transparent bg-accent-fill text-on-accent group-hover:bg-accent-fill-hover",
        className,
      )}
    >
      {closed ? <Check aria-hidden="true" className="size-3.5" /> : <Chevron />}
      <span className="overflow-hidden leading-6">
        <span key={count} className={classNames("block", roll && "animate-count-roll")}>
          {count}
        </span>
      </span>
      {!closed && <Notches lit={state === "voted" ? notches : 0} className="mt-1.5" />}
    </span>
  );
}

function Chevron() {
  return (
    <svg viewBox="0 0 16 8" className="mb-1 h-2 w-4" fill="none" aria-hidden="true">
      <path
        d="M2 6.5 8 1.5l6 5"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
