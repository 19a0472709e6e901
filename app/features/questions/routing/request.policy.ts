import { canTakePart } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import type { RequestRound, RequestState } from "~db/schema";

/** What the rules need to know of a request. */
export interface RequestRule {
  personId: number;
  round: RequestRound;
  state: RequestState;
}

/** Naming somebody who may know better: whoever was asked, until they answered. */
export function canPassOn(viewer: Viewer, request: RequestRule | undefined): boolean {
  if (!request || viewer.id !== request.personId) return false;
  return canTakePart(viewer) && request.state !== "answered";
}

/** Saying "not me": members. An employee is the last who is asked, and names somebody else. */
export function canPass(viewer: Viewer, request: RequestRule | undefined): boolean {
  return request?.round !== 3 && canPassOn(viewer, request);
}
