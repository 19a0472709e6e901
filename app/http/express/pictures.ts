import type { RequestHandler } from "express";
import { readPicturePath } from "~/platform/picture";
import { pictureFile } from "~/platform/picture-files.server";
import type { Services } from "../context.server";
import { readsPages } from "./reads-pages";

const A_YEAR_S = 31_536_000;

/**
 * Serves a picture to whoever has its unguessable address. Its content never changes, and in a browser
 * it can do nothing: no script, no frame, no other type than the one that we made.
 */
export function servePicture({ storage, log }: Services): RequestHandler {
  return (request, response, next) => {
    const address = readPicturePath(request.path);
    if (!address) return next();
    storage.get(pictureFile(address.key, address.size)).then(
      (bytes) => {
        if (!bytes && readsPages(request)) return next();
        if (!bytes) return void response.status(404).set("Cache-Control", "no-store").end();
        response.set({
          "Content-Type": "image/webp",
          "Content-Disposition": 'inline; filename="picture.webp"',
          "Content-Security-Policy": "default-src 'none'; sandbox",
          "X-Content-Type-Options": "nosniff",
          "X-Robots-Tag": "noindex",
          "Cache-Control": `public, max-age=${A_YEAR_S}, immutable`,
          ETag: `"${address.key}-${address.size}"`,
        });
        response.send(bytes);
      },
      (error) => {
        log.error({ path: request.path, error: String(error) }, "a picture could not be read");
        response.status(503).set("Cache-Control", "no-store").end();
      },
    );
  };
}
