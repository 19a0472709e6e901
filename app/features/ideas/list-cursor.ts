/** Where a page of a list begins: after a row, or before one when reading back. */
export interface ListCursor {
  direction: "after" | "before";
  /** How many ideas stand before the page, for "21 to 40"; those that come and go do not move it. */
  offset: number;
  /** Which stretch of the order the row is in: "surprise me" goes on at the smallest key. */
  stretch: number;
  /** The row's value in the order's column. */
  key: number;
  id: number;
}

/** The address' parameter of a cursor, `after` or `before` being its name. */
export function writeCursor(cursor: ListCursor): string {
  return [cursor.offset, cursor.stretch, cursor.id, cursor.key].join("~");
}

/** The cursor of an address; null, which is the first page, when there is none or it makes no sense. */
export function readCursor(params: URLSearchParams): ListCursor | null {
  const direction = params.has("before") ? "before" : "after";
  const match = /^(\d{1,9})~([01])~(\d{1,15})~(-?[\d.]{1,30}(?:e-?\d{1,3})?)$/.exec(
    params.get(direction) ?? "",
  );
  const [offset, stretch, id, key] = (match?.slice(1) ?? []).map(Number);
  if (offset === undefined || stretch === undefined || id === undefined || key === undefined) {
    return null;
  }
  return Number.isFinite(key) ? { direction, offset, stretch, key, id } : null;
}
