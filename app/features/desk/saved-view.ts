export const VIEW_NAME_MAX = 60;
/** More than this nobody finds anything in. */
export const VIEWS_MAX = 100;

/** A place at the desk under a name. */
export interface SavedView {
  id: number;
  name: string;
  /** Its address. */
  path: string;
  shared: boolean;
  /** Whether it is the viewer's own, to be removed by them. */
  own: boolean;
  /** Who saved it. */
  by: string;
}
