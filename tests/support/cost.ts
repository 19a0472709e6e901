const ROUNDS = 3;

/**
 * How many times the processor time of `control` some work takes: the least of three rounds of each,
 * in turn, so that neither a busy machine nor a slow one changes the answer by much.
 */
export function costRatio(work: () => unknown, control: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => [cpuMsOf(work), cpuMsOf(control)] as const);
  const least = (of: 0 | 1) => Math.min(...rounds.map((round) => round[of]));
  return least(0) / Math.max(least(1), 0.001);
}

function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
