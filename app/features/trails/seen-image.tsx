/**
 * Tells that the page is seen in a browser, and which stop was opened. Whoever only fetches the page,
 * such as the preview of a link, does not ask for it.
 */
export function SeenImage({ path, stopId }: { path: string; stopId?: number }) {
  const query = stopId === undefined ? "" : `?stop=${stopId}`;
  return (
    <img
      src={`${path}/seen.gif${query}`}
      width={1}
      height={1}
      alt=""
      className="absolute size-px print:hidden"
    />
  );
}
