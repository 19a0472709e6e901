const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?: ?(?<zone>Z|UTC|[+-]\d\d(?::?\d\d)?))?)?$/i;

const MINUTE_MS = 60_000;

/**
 * A time in ISO 8601 as milliseconds since the Unix epoch: a date alone is its midnight, a time
 * without a zone is UTC. `null` for anything else, for days that no calendar has and for times
 * before 1970.
 */
export function parseTime(text: string): number | null {
  const parts = ISO.exec(text.trim())?.groups;
  if (!parts) return null;
  const number = (name: string) => Number(parts[name] ?? 0);
  const [month, day] = [number("month") - 1, number("day")];
  const [hour, minute, second] = [number("hour"), number("minute"), number("second")];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const local = Date.UTC(number("year"), month, day, hour, minute, second);
  const date = new Date(local);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
  const offset = offsetMinutes(parts["zone"]);
  if (offset === null) return null;
  const milliseconds = Math.trunc(Number(`0.${parts["fraction"] ?? 0}`) * 1000);
  const time = local + milliseconds - offset * MINUTE_MS;
  return time < 0 ? null : time;
}

function offsetMinutes(zone: string | undefined): number | null {
  if (zone === undefined || /^(?:z|utc)$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", ""));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
