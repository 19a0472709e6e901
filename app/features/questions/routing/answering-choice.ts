/** A topic more is no topic: who knows everything is asked everything. */
export const TOPICS_MOST = 20;

/** Whether, about what and when somebody may be asked, as its form says it. */
export interface AnsweringChoice {
  askMe: boolean;
  topicIds: number[];
  timeZone: string;
  /** `HH:MM`; both "" for no quiet hours. */
  quietFrom: string;
  quietUntil: string;
}

/** Usual nights; who sets up their hours begins with them. */
export const usualQuiet = { quietFrom: "20:00", quietUntil: "08:00" } as const;

const HOUR = 60;

/** Minutes of the day. */
export function minutesOf(time: string): number | null {
  if (time === "") return null;
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5));
}

/** `HH:MM`, as a form says it; "" for none. */
export function timeOf(minutes: number | null): string {
  if (minutes === null) return "";
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
}
