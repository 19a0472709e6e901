import type { Span } from "./business-case";

/** From the least to the most on a line that holds nothing too, with ticks there and at the likely one; the words beside it say the same. */
export function SpanBar({ span }: { span: Span }) {
  const least = Math.min(0, span.low);
  const most = Math.max(0, span.high);
  const whole = most - least || 1;
  const share = (value: number) => ((value - least) / whole) * 100;
  return (
    <span aria-hidden="true" className="relative my-3 block h-4">
      <span className="absolute inset-x-0 top-1/2 border-t border-line-strong" />
      <span
        className="absolute top-1/2 h-1.5 min-w-1 -translate-y-1/2 bg-accent opacity-50"
        style={{
          insetInlineStart: `${share(span.low)}%`,
          width: `${share(span.high) - share(span.low)}%`,
        }}
      />
      <span
        className="absolute inset-y-0.5 w-px bg-ink-2"
        style={{ insetInlineStart: `min(${share(0)}%, 100% - 1px)` }}
      />
      <span
        className="absolute inset-y-0 w-0.5 bg-accent"
        style={{ insetInlineStart: `min(${share(span.likely)}%, 100% - 2px)` }}
      />
    </span>
  );
}
