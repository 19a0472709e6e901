import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Random, randomFrom } from "~db/demo/random";
import { answerCells, answerColumns, fieldRows } from "./generate-fields";

export interface GeneratedFiles {
  fields: string;
  ideas: string;
  comments: string;
  votes: string;
}

export interface GeneratedSize {
  ideas: number;
  comments: number;
  votes: number;
}

const WORDS =
  `export invoice calendar search filter dashboard offline printer barcode label warehouse report
  password colour keyboard shortcut archive delivery customer mobile tablet scanner template history
  Suche Rechnung Lieferung Übersicht Größe Straße Vorlage Kalender 履歴 検索 pi-hole naïve`.split(
    /\s+/,
  );
const STATUSES = ["", "", "", "New", "Planned", "In Prüfung", "Delivered", "Abgelehnt"];
const BOARDS = ["Web", "Mobile", "Hardware", "Billing", ""];
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY = 86_400_000;
const PEOPLE = 3_000;

/** Writes the files of an export of another product, a line at a time, the same for the same seed. */
export async function generateImport(
  folder: string,
  size: GeneratedSize,
  seed = 7,
): Promise<GeneratedFiles> {
  const files = {
    fields: join(folder, "fields.csv"),
    ideas: join(folder, "ideas.csv"),
    comments: join(folder, "comments.csv"),
    votes: join(folder, "votes.csv"),
  };
  await write(files.fields, fieldRows().map(row));
  await write(files.ideas, ideaLines(randomFrom(seed), size));
  await write(files.comments, commentLines(randomFrom(seed + 1), size));
  await write(files.votes, voteLines(randomFrom(seed + 2), size));
  return files;
}

function write(file: string, lines: Iterable<string>): Promise<void> {
  return pipeline(Readable.from(lines), createWriteStream(file));
}

function* ideaLines(random: Random, { ideas }: GeneratedSize): Generator<string> {
  const columns =
    "external_id,title,body,board,tags,status,author_name,author_email,votes,created_at";
  yield row([...columns.split(","), ...answerColumns]);
  for (let number = 0; number < ideas; number++) {
    const person = Math.floor(random() * PEOPLE);
    const [title, text, board] = [words(random, 5), body(random), pick(random, BOARDS)];
    yield row([
      `i${number}`,
      `${title} ${number}`,
      text,
      board,
      [pick(random, WORDS), pick(random, WORDS)].join(";"),
      pick(random, STATUSES),
      `Person ${person}`,
      `person${person}@example.com`,
      String(Math.floor(random() * 200)),
      moment(random),
      ...answerCells(board, number),
    ]);
  }
}

function* commentLines(random: Random, { ideas, comments }: GeneratedSize): Generator<string> {
  yield "external_id,idea_external_id,parent_external_id,body,author_name,author_email,created_at\n";
  for (let number = 0; number < comments; number++) {
    // Of three comments the second and third answer the one before; they share an idea.
    const thread = number - (number % 3);
    const person = Math.floor(random() * PEOPLE);
    yield row([
      `c${number}`,
      `i${(thread * 7919) % ideas}`,
      number === thread ? "" : `c${number - 1}`,
      body(random),
      `Person ${person}`,
      `person${person}@example.com`,
      moment(random),
    ]);
  }
}

function* voteLines(random: Random, { ideas, votes }: GeneratedSize): Generator<string> {
  yield "idea_external_id,voter_email,importance,because,created_at\n";
  for (let number = 0; number < votes; number++) {
    yield row([
      `i${(number * 31) % ideas}`,
      `person${(number * 17 + Math.floor(number / ideas)) % PEOPLE}@example.com`,
      String(1 + Math.floor(random() * 3)),
      random() < 0.2 ? words(random, 8) : "",
      moment(random),
    ]);
  }
}

function body(random: Random): string {
  const sentences = Array.from({ length: 3 }, () => words(random, 14));
  return `${sentences[0]}.\n\n- ${sentences[1]}\n- **${sentences[2]}**, "quoted"`;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, WORDS)).join(" ");
}

function pick(random: Random, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

function moment(random: Random): string {
  return new Date(FIRST_DAY + Math.floor(random() * 1000 * DAY)).toISOString();
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
}
