import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportFileName } from "~/features/export/export";
import type { ExportScope } from "~/features/export/export-scope.server";
import { type ExportFile, exportText } from "~/features/export/export-text.server";
import type { Db } from "~db/connect.server";
import { Refused } from "../command";

/** Names and mail addresses are for whoever runs the command. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** The files of an export under names of their own until all of them are whole. */
export class ExportFolder {
  readonly #folder: string;
  readonly #names: string[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Refused when something lies in the folder, unless forced. */
  static async open(folder: string, force: boolean): Promise<ExportFolder> {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    if (!force && (await readdir(folder)).length > 0) {
      throw new Refused(`The folder ${folder} is not empty. Name a new one, or add --force.`);
    }
    return new ExportFolder(folder);
  }

  async write(db: Db, scope: ExportScope, file: ExportFile): Promise<void> {
    const name = exportFileName(file.kind, file.format);
    this.#names.push(name);
    const target = createWriteStream(this.#part(name), { mode: FILE_MODE, flush: true });
    await pipeline(Readable.from(exportText(db, scope, file)), target);
  }

  async finish(): Promise<void> {
    for (const name of this.#names) await rename(this.#part(name), join(this.#folder, name));
  }

  async giveUp(): Promise<void> {
    for (const name of this.#names) await rm(this.#part(name), { force: true });
  }

  #part(name: string): string {
    return join(this.#folder, `${name}.part`);
  }
}
