import { cpuMsOf, cpuMsOfAsync } from "./cpu-time";

const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 25;
/** Short work takes more rounds, since one pause of the garbage collector is as long as all of it. */
const ENOUGH_MS = 500;

/**
 * How many times the processor time of `control` some work takes: the least of several rounds of each,
 * in turn, so that neither a busy machine nor a slow one changes the answer by much.
 */
export function costRatio(work: () => unknown, control: () => unknown): number {
  let leastOfWork = Number.POSITIVE_INFINITY;
  let leastOfControl = Number.POSITIVE_INFINITY;
  for (let round = 0, spent = 0; round < MOST_ROUNDS; round++) {
    const [ofWork, ofControl] = [cpuMsOf(work), cpuMsOf(control)];
    leastOfWork = Math.min(leastOfWork, ofWork);
    leastOfControl = Math.min(leastOfControl, ofControl);
    spent += ofWork + ofControl;
    if (round + 1 >= FEWEST_ROUNDS && spent >= ENOUGH_MS) break;
  }
  return leastOfWork / Math.max(leastOfControl, 0.001);
}

const ASYNC_ROUNDS = 3;

/** As `costRatio`, for work that is waited for; threads of this process count as well. */
export async function costRatioAsync(
  work: () => Promise<unknown>,
  control: () => Promise<unknown>,
): Promise<number> {
  let leastOfWork = Number.POSITIVE_INFINITY;
  let leastOfControl = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ASYNC_ROUNDS; round++) {
    leastOfControl = Math.min(leastOfControl, await cpuMsOfAsync(control));
    leastOfWork = Math.min(leastOfWork, await cpuMsOfAsync(work));
  }
  return leastOfWork / Math.max(leastOfControl, 0.001);
}
