import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Worker } from "node:worker_threads";
import { CARD_FONTS, type CardLook } from "./card";
import { startThread } from "./start-thread.server";

const DEADLINE_MS = 10_000;
const WAITING_AT_MOST = 30;

interface FontFile {
  /** Of the typeface and the script. */
  name: string;
  weight: 500 | 600;
  style: "normal";
  file: string;
}

export interface CardRequest {
  look: CardLook;
  fontFiles: FontFile[];
}

export type CardAnswer = { png: Uint8Array } | { error: string };

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;
let thread: Promise<Worker> | undefined;

/**
 * Draws a card as PNG in a thread of its own, one after another. Undefined when too many wait.
 * @throws when it cannot be drawn, or takes longer than ten seconds
 */
export async function drawCard(look: CardLook): Promise<Buffer | undefined> {
  if (waiting >= WAITING_AT_MOST) return undefined;
  waiting++;
  const mine = turn.then(() => drawNow(look)).finally(() => waiting--);
  turn = mine.catch(() => {});
  return mine;
}

async function drawNow(look: CardLook): Promise<Buffer> {
  thread ??= startThread("card-worker");
  const worker = await thread.catch((error) => {
    thread = undefined;
    throw error;
  });
  const answer = await ask(worker, { look, fontFiles: fontFiles() });
  if ("error" in answer) throw new Error(answer.error);
  return Buffer.from(answer.png);
}

/** A thread that is late or dies is replaced for the next card. */
function ask(worker: Worker, request: CardRequest): Promise<CardAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: CardAnswer) => {
      clearTimeout(timer);
      worker.off("message", settle).off("exit", lose).off("error", lose);
      worker.unref();
      resolve(answer);
    };
    const lose = () => {
      thread = undefined;
      settle({ error: "the thread ended, or was too late" });
      void worker.terminate();
    };
    const timer = setTimeout(lose, DEADLINE_MS);
    worker.once("message", settle).once("exit", lose).once("error", lose);
    worker.ref();
    worker.postMessage(request);
  });
}

const require = createRequire(import.meta.url);
let files: FontFile[] | undefined;

function fontFiles(): FontFile[] {
  files ??= [
    ...filesOf("brygada-1918", "serif", 500),
    ...filesOf("instrument-sans", "sans", 500),
    ...filesOf("instrument-sans", "sans", 600),
  ];
  return files;
}

function filesOf(typeface: string, name: keyof typeof CARD_FONTS, weight: 500 | 600): FontFile[] {
  const folder = dirname(require.resolve(`@fontsource/${typeface}/package.json`));
  return CARD_FONTS[name].map((script) => ({
    name: `${name}-${script}`,
    weight,
    style: "normal" as const,
    file: join(folder, "files", `${typeface}-${script}-${weight}-normal.woff`),
  }));
}
