import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Font } from "satori";
import sharp from "sharp";
import { CARD_HEIGHT, CARD_WIDTH, type CardLook } from "./card";
import type { CardAnswer, CardRequest } from "./card-pool.server";
import { cardTree } from "./card-tree";

const LETTER = /[\p{L}\p{N}]/u;

let fonts: Font[] | undefined;

sharp.cache(false);
sharp.concurrency(1);

/** Draws a card; what our typefaces lack is left out, and never drawn as an empty box. */
async function draw({ look, fontFiles }: CardRequest): Promise<Uint8Array> {
  fonts ??= fontFiles.map(({ file, ...font }) => ({ ...font, data: readFileSync(file) }) as Font);
  const missing = new Set<string>();
  const first = await layOut(look, fonts, missing);
  const svg = missing.size === 0 ? first : await layOut(without(look, missing), fonts, new Set());
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 128, effort: 4 }).toBuffer();
}

async function layOut(look: CardLook, known: Font[], missing: Set<string>): Promise<string> {
  // Its CommonJS form has its function elsewhere, so that a bundle of either kind asks for the module.
  const { default: satori } = await import("satori");
  return satori(cardTree(look) as never, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: known,
    async loadAdditionalAsset(_code, segment) {
      for (const { segment: letter } of new Intl.Segmenter().segment(segment)) missing.add(letter);
      return [];
    },
  });
}

/** A text that would lose letters is not shown at all; one that loses an emoji is. */
function without(look: CardLook, missing: ReadonlySet<string>): CardLook {
  const keep = (text: string) => {
    const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    if (letters.some((letter) => missing.has(letter) && LETTER.test(letter))) return "";
    return letters
      .filter((letter) => !missing.has(letter))
      .join("")
      .replace(/\s+/g, " ")
      .trim();
  };
  return {
    ...look,
    title: keep(look.title) || keep(look.otherwise),
    above: keep(look.above),
    from: keep(look.from),
    label: look.label && { ...look.label, text: keep(look.label.text) },
    count: look.count && { ...look.count, word: keep(look.count.word) },
  };
}

parentPort?.on("message", (request: CardRequest) => {
  draw(request).then(
    (png) => parentPort?.postMessage({ png } satisfies CardAnswer),
    (error) => parentPort?.postMessage({ error: String(error) } satisfies CardAnswer),
  );
});

parentPort?.postMessage("ready");
