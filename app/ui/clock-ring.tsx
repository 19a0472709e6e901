const RADIUS = 5.5;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring that fills with the time gone; `share` is from 0 to 1. */
export function ClockRing({ share }: { share: number }) {
  const gone = Math.min(Math.max(share, 0), 1);
  return (
    <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 shrink-0 -rotate-90">
      <circle cx="7" cy="7" r={RADIUS} className="fill-none stroke-line-strong" strokeWidth="1.6" />
      <circle
        cx="7"
        cy="7"
        r={RADIUS}
        className="fill-none stroke-accent"
        strokeWidth="1.6"
        strokeDasharray={`${(gone * AROUND).toFixed(2)} ${AROUND.toFixed(2)}`}
      />
    </svg>
  );
}
