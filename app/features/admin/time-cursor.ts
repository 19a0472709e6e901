/** The last row of a page that is ordered by time, behind which the next page begins. */
export interface TimeCursor {
  createdAt: number;
  id: number;
}

export function writeTimeCursor({ createdAt, id }: TimeCursor): string {
  return `${createdAt}-${id}`;
}

/** The cursor of an address; null, which is the first page, where it makes no sense. */
export function readTimeCursor(text: string | null): TimeCursor | null {
  const [, createdAt, id] = /^(\d{1,15})-([1-9]\d{0,14})$/.exec(text ?? "") ?? [];
  return createdAt && id ? { createdAt: Number(createdAt), id: Number(id) } : null;
}
