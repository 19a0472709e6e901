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
