import { type ChildProcess, spawn } from "node:child_process";

export interface Ended {
  code: number | null;
  complaints: string;
  log: string;
}

/** The built server in a process of its own, with this configuration alone. */
export function startServer(variables: Record<string, string>): {
  child: ChildProcess;
  ended: Promise<Ended>;
} {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["build/app/server.js"], {
    env: { PATH, HOME, NODE_ENV: "production", HOST: "127.0.0.1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => (log += chunk));
  child.stderr.on("data", (chunk) => (complaints += chunk));
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code) => resolve({ code, complaints, log })),
  );
  return { child, ended };
}
