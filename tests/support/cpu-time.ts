/** The processor time of some work in milliseconds, which a busy machine does not stretch. */
export function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return msSince(before);
}

/** As `cpuMsOf`, for work that is waited for. */
export async function cpuMsOfAsync(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return msSince(before);
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
