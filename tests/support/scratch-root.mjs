import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const MEMORY = "/dev/shm";
/** What the databases of a whole run take, and as much again. */
const ROOM_BYTES = 4 * 1024 ** 3;

/**
 * The folder for what tests throw away: in memory where the system has one with room enough. Each commit waits
 * for a disk otherwise, and to clone a database of 700 files takes there twenty times as long.
 */
export const scratchRoot = hasRoom(MEMORY) ? MEMORY : tmpdir();

/** @param {string} folder */
function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}
