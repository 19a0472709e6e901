import type { Device } from "./device";

/** One place where a person is signed in. */
export interface SessionEntry {
  /** Names it in addresses; it opens nothing. */
  key: string;
  device: Device;
  /** The network it was last used from, shortened. */
  address: string | null;
  startedAt: number;
  seenAt: number;
  /** Whether it is the one that asks. */
  current: boolean;
}
