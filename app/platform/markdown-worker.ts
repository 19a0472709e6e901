import { parentPort } from "node:worker_threads";
import type { RenderAnswer, RenderRequest } from "./markdown-pool.server";
import { renderNow } from "./markdown-render";

parentPort?.on("message", ({ bodies, people }: RenderRequest) => {
  const html = bodies.map((body) => {
    try {
      return renderNow(body, people);
    } catch {
      // Too long, or nested to the end of the stack: null has the caller show the text as typed.
      return null;
    }
  });
  parentPort?.postMessage({ html } satisfies RenderAnswer);
});

parentPort?.postMessage("ready");
