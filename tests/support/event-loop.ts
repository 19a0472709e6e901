import { Worker } from "node:worker_threads";

const TURN_MS = 5;
const SPIN =
  "const { workerData } = require('worker_threads'); const end = Date.now() + workerData; while (Date.now() < end);";

export interface Waiting<T> {
  result: T;
  tookMs: number;
  /** The longest time in which nothing else had its turn. */
  longestGapMs: number;
}

/** Awaits some work that should leave the event loop free, and says how free it was. */
export async function watchLoop<T>(work: () => Promise<T>): Promise<Waiting<T>> {
  const began = performance.now();
  let last = began;
  let longestGapMs = 0;
  const turn = () => {
    const at = performance.now();
    longestGapMs = Math.max(longestGapMs, at - last);
    last = at;
  };
  const timer = setInterval(turn, TURN_MS);
  const result = await work();
  clearInterval(timer);
  turn();
  return { result, tookMs: last - began, longestGapMs };
}

/** What the machine makes of a loop that only waits while another thread works for `ms`: the control. */
export function watchIdleLoop(ms: number): Promise<Waiting<unknown>> {
  const spinning = () =>
    new Promise((resolve, reject) => {
      const thread = new Worker(SPIN, { eval: true, workerData: ms });
      thread.once("exit", resolve).once("error", reject);
    });
  return watchLoop(spinning);
}
