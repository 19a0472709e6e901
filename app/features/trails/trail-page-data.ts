/** What every page of a trail knows. */
export interface TrailPageData {
  /** Of the trail itself. */
  path: string;
  /** Until when its link works. */
  until: number;
  /** In which the rep wrote. */
  language: string;
  /** The rep's first name; null where nobody is named. */
  repName: string | null;
  site: string;
}
