/** The last person of a page of the list of people, behind whom the next one begins. */
export interface PeopleCursor {
  createdAt: number;
  id: number;
}

export function writePeopleCursor({ createdAt, id }: PeopleCursor): string {
  return `${createdAt}-${id}`;
}

/** The cursor of an address; null, which is the first page, where it makes no sense. */
export function readPeopleCursor(text: string | null): PeopleCursor | null {
  const [, createdAt, id] = /^(\d{1,15})-([1-9]\d{0,14})$/.exec(text ?? "") ?? [];
  return createdAt && id ? { createdAt: Number(createdAt), id: Number(id) } : null;
}
