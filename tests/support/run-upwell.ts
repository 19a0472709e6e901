import { runUpwell } from "../../app/cli/upwell";

export interface CommandResult {
  code: number;
  out: string;
  complaints: string;
}

/** Runs a command over the database of an address, as `npm run upwell -- …` does. */
export async function upwell(url: string, ...args: string[]): Promise<CommandResult> {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runUpwell(
    args,
    { DATABASE_URL: url, NODE_ENV: "test" },
    { say: (line) => void out.push(line), complain: (line) => void complaints.push(line) },
  );
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}
