import type { RequestCause, RequestRound, RequestState } from "~db/schema";
import { ASKED_AT_ONCE, EMPLOYEE_AFTER, SECOND_ROUND_AFTER } from "./routing";

/** What there is to know of a question before somebody else is asked. */
export interface RouteState {
  createdAt: number;
  hidden: boolean;
  /** Answers that are not hidden. */
  answers: number;
  /** When nobody was left to ask in the first round, or three were asked. */
  routedAt: number | null;
  escalatedAt: number | null;
  requests: readonly { round: RequestRound; cause: RequestCause; state: RequestState }[];
}

export type Step =
  | { do: "ask"; round: 1 | 2; places: number }
  | { do: "escalate" }
  | { do: "wait"; until: number }
  | { do: "nothing" };

/** The round for which nobody was left to ask when it was tried just now. */
export type Exhausted = 1 | 2 | null;

/**
 * What becomes of a question at `at`. The first three at once; the next three after 24 hours, or once
 * nobody is left who might answer; a named employee after 72, or once nobody is left then. While it
 * is answered nobody is asked; one whose answers went is taken up again within the 72 hours.
 */
export function nextStep(question: RouteState, at: number, exhausted: Exhausted = null): Step {
  if (question.escalatedAt !== null) return { do: "nothing" };
  const due = question.createdAt + EMPLOYEE_AFTER;
  if (question.hidden || question.answers > 0) {
    return at < due ? { do: "wait", until: due } : { do: "nothing" };
  }
  if (at >= due) return { do: "escalate" };
  const second = question.createdAt + SECOND_ROUND_AFTER;
  const hoping = question.requests.some(({ state }) => state === "waiting");
  if (question.routedAt === null && at < second && exhausted === null) {
    return { do: "ask", round: 1, places: placesLeft(question, 1) };
  }
  if (at < second && hoping) return { do: "wait", until: second };
  const places = placesLeft(question, 2);
  if (places > 0 && exhausted !== 2) return { do: "ask", round: 2, places };
  return hoping ? { do: "wait", until: due } : { do: "escalate" };
}

/** Whom somebody named in passing the question on takes no place. */
function placesLeft({ requests }: RouteState, round: RequestRound): number {
  const routed = requests.filter((one) => one.round === round && one.cause === "routed").length;
  return Math.max(0, ASKED_AT_ONCE - routed);
}
