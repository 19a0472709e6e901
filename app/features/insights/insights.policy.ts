import { isStaff, type Viewer } from "~/features/people/viewer";

/** Staff read how they answer also where it is not published. */
export function canReadAnswers(viewer: Viewer, { published }: { published: boolean }): boolean {
  return published || isStaff(viewer);
}
