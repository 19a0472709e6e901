import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";

/**
 * Sends a text piece by piece: the next one is asked for when the last one has gone out, and when the
 * reader leaves, the pieces end. When they fail, the connection breaks, so that no half file looks whole.
 * @throws what the pieces throw, and ERR_STREAM_PREMATURE_CLOSE when the reader left
 */
export function sendPieces(response: Response, pieces: AsyncGenerator<string>): Promise<void> {
  return pipeline(Readable.from(pieces), response);
}
