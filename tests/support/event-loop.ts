import { Worker } from "node:worker_threads";

const TURN_MS = 5;
const SPIN =
  "const { workerData } = require('worker_threads'); const end = Date.now() + workerData; while (Date.now() < end);";

interface Waiting<T> {
  result: T;
  tookMs: number;
  /** The longest time in which nothing else had its turn. */
  longestGapMs: number;
}

interface Watched<T> extends Waiting<T> {
  control: Waiting<unknown>;
}

/** Awaits some work that should leave the event loop free, and says how free it was. */
async function watchLoop<T>(work: () => Promise<T>): Promise<Waiting<T>> {
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

const CALM_MS = 100;
const ATTEMPTS = 3;
const CONTROL_MS = 1_000;

/**
 * As `watchLoop`, with what the machine made of an idle loop at the same time: the calmest of up to three
 * attempts. Work that blocks does so each time; a busy neighbour does not.
 */
export async function watchCalmly<T>(work: () => Promise<T>): Promise<Watched<T>> {
  let calmest = await watchWithControl(work);
  for (let attempt = 2; attempt <= ATTEMPTS && !isCalm(calmest); attempt++) {
    const watched = await watchWithControl(work);
    if (watched.longestGapMs < calmest.longestGapMs) calmest = watched;
  }
  return calmest;
}

async function watchWithControl<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const watched = await watchLoop(work);
  return { ...watched, control: await watchIdleLoop(Math.min(watched.tookMs, CONTROL_MS)) };
}

function isCalm({ longestGapMs, tookMs }: Waiting<unknown>): boolean {
  return longestGapMs < CALM_MS && tookMs < 1.5 * CONTROL_MS;
}

/** What the machine makes of a loop that only waits while another thread works for `ms`: the control. */
function watchIdleLoop(ms: number): Promise<Waiting<unknown>> {
  const spinning = () =>
    new Promise((resolve, reject) => {
      const thread = new Worker(SPIN, { eval: true, workerData: ms });
      thread.once("exit", resolve).once("error", reject);
    });
  return watchLoop(spinning);
}
