import type { Worker } from "node:worker_threads";
import type { People } from "./markdown-render";
import { startThread } from "./start-thread.server";

const MOST_THREADS = 2;

export interface RenderRequest {
  bodies: readonly string[];
  people: People;
}

/** In the order of the request; `null` for a text that could not be rendered. */
export interface RenderAnswer {
  html: (string | null)[];
}

interface Job {
  request: RenderRequest;
  deadlineMs: number;
  resolve: (answer: RenderAnswer | "late") => void;
  reject: (reason: unknown) => void;
}

const waiting: Job[] = [];
const idle = new Set<Worker>();
let threads = 0;

/**
 * Renders in a thread of its own. Answers `"late"` when the thread needs longer than `deadlineMs`,
 * not counting the time in the queue, or dies on the text; the thread is replaced then.
 *
 * @throws when no thread can be started, which is a defect of the installation
 */
export function renderInThread(
  request: RenderRequest,
  deadlineMs: number,
): Promise<RenderAnswer | "late"> {
  return new Promise((resolve, reject) => {
    waiting.push({ request, deadlineMs, resolve, reject });
    workOn();
  });
}

function workOn(): void {
  if (waiting.length === 0) return;
  const [thread] = idle;
  if (thread) {
    idle.delete(thread);
    const job = waiting.shift();
    if (job) work(thread, job);
  } else if (threads < MOST_THREADS) {
    threads++;
    startThread("markdown-worker").then(welcome, failAll);
  }
}

function welcome(thread: Worker): void {
  thread.once("exit", () => {
    threads--;
    idle.delete(thread);
    workOn();
  });
  thread.on("error", () => idle.delete(thread));
  idle.add(thread);
  workOn();
}

function failAll(reason: unknown): void {
  threads--;
  for (const job of waiting.splice(0)) job.reject(reason);
}

function work(thread: Worker, { request, deadlineMs, resolve }: Job): void {
  function settle(answer: RenderAnswer | "late") {
    clearTimeout(timer);
    thread.off("exit", onLate).off("message", onAnswer);
    resolve(answer);
  }
  function onLate() {
    settle("late");
    void thread.terminate();
  }
  function onAnswer(answer: RenderAnswer) {
    settle(answer);
    thread.unref();
    idle.add(thread);
    workOn();
  }
  const timer = setTimeout(onLate, deadlineMs);
  thread.once("exit", onLate).once("message", onAnswer);
  // A process that awaits its text must not end before the text is there.
  thread.ref();
  thread.postMessage(request);
}
