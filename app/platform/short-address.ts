/**
 * The network of an address, not the one device in it: `203.0.113.x`, or the first three groups of an
 * IPv6 address, `2001:db8:1::x`. Null for what is no address.
 */
export function shortAddress(address: string): string | null {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (four) return `${four}.x`;
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(":")) return null;
  const [before = "", after] = address.toLowerCase().split("::");
  const head = before.split(":").filter(Boolean);
  const tail = (after ?? "").split(":").filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const groups = after === undefined ? head : [...head, ...zeros, ...tail];
  return groups.length === 8 ? `${groups.slice(0, 3).join(":")}::x` : null;
}
