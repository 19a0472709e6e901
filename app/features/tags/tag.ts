export const TAG_NAME_MAX = 40;

/** A word that ideas of any board may carry. */
export interface Tag {
  id: number;
  name: string;
}

/** A tag as an admin sees it. */
export interface TagRow extends Tag {
  /** Null for a tag without a group. */
  groupId: number | null;
  ideaCount: number;
  retired: boolean;
}
