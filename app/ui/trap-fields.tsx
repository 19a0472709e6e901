/**
 * Two fields that only scripts fall for: when the form was first shown, and a field that stands
 * outside the page and must stay empty. `label` tells people with a screen reader to leave it.
 */
export function TrapFields({ shownAt, label }: { shownAt: string; label: string }) {
  return (
    <>
      <input type="hidden" name="shown_at" value={shownAt} />
      <div aria-hidden="true" className="absolute -start-[200rem] h-px w-px overflow-hidden">
        <label>
          {label}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
    </>
  );
}
