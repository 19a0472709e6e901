import { spawn } from "node:child_process";

/**
 * Runs a program to its end; it never outlives this process, and SIGTERM is handed on so that it can drain.
 * @param {string[]} args what Node.js gets
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runNode(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: "inherit" });
    const end = () => void child.kill("SIGTERM");
    // A terminal sends Ctrl+C to the whole group: the child has it already, and we wait for it.
    const wait = () => {};
    process.on("exit", end).on("SIGTERM", end).on("SIGINT", wait);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", end).off("SIGTERM", end).off("SIGINT", wait);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program to its end and gathers what it says.
 * @param {string[]} args what Node.js gets
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, said: string }>}
 */
export function hearNode(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => {
        said += chunk;
      });
    }
    const end = () => void child.kill("SIGTERM");
    process.on("exit", end);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", end);
      resolve({ code: code ?? 1, said });
    });
  });
}
