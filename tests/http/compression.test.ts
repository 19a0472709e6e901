import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

/** The bytes as they come over the wire. */
function askPressed(path: string): Promise<Buffer> {
  const headers = { "Accept-Encoding": "gzip" };
  return new Promise((resolve, reject) => {
    get(new URL(path, served.server.address), { headers }, (answer) => {
      expect(answer.headers["content-encoding"]).toBe("gzip");
      buffer(answer).then(resolve, reject);
    }).on("error", reject);
  });
}

it.each(["/ideas", "/roadmap", "/ideas.data"])("%s is compressed as one piece", async (path) => {
  const pressed = await askPressed(path);
  const best = gzipSync(gunzipSync(pressed)).length;
  expect(pressed.length).toBeLessThan(best * 1.1);
});
