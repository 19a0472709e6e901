/** A picture over a page, and what it shows. */
export interface Cover {
  key: string;
  /** "" for one that only decorates. */
  alt: string;
}

/** The cover of a row that has the two columns of one. */
export function coverOf(row: { cover: string | null; cover_alt: string }): Cover | null {
  return row.cover === null ? null : { key: row.cover, alt: row.cover_alt };
}
