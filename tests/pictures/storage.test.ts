import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStorage } from "~/platform/open-storage.server";
import { type Storage, StorageDown } from "~/platform/storage.server";
import { bucketStorage, readBucketUrl } from "~/platform/storage-bucket.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "~db/connect.server";
import { startBucket, type TestBucket } from "../support/bucket";
import { openTestDatabase } from "../support/database";

let database: Database;
let bucket: TestBucket;

beforeAll(async () => {
  database = await openTestDatabase();
  bucket = await startBucket();
});
afterAll(async () => {
  await bucket.stop();
  await database.close();
});

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

describe.each<[string, () => Storage]>([
  ["the database", () => databaseStorage(database)],
  ["a bucket", () => bucketStorage(bucket.url)],
  [
    "a bucket before which files were kept in the database",
    () => openStorage(database, { storageUrl: bucket.url }),
  ],
])("%s", (_, open) => {
  it("gives back what it was given, byte for byte", async () => {
    await open().put("pictures/a-1x1/large.webp", everyByte);
    expect(await open().get("pictures/a-1x1/large.webp")).toEqual(everyByte);
  });

  it("keeps the newer of two files of one name", async () => {
    await open().put("twice", Buffer.from("first"));
    await open().put("twice", Buffer.from("second"));
    expect(String(await open().get("twice"))).toBe("second");
  });

  it("has nothing under a name that it was never given", async () => {
    expect(await open().get("pictures/none/large.webp")).toBeUndefined();
  });

  it("forgets what it is told to, also twice, and nothing else", async () => {
    await open().put("one", everyByte);
    await open().put("two", everyByte);
    await open().put("three", everyByte);
    for (let time = 0; time < 2; time++) await open().delete(["one", "two", "never"]);
    await open().delete([]);
    const left = await Promise.all(["one", "two", "three"].map((name) => open().get(name)));
    expect(left).toEqual([undefined, undefined, everyByte]);
  });
});

describe("a bucket", () => {
  it("refuses who cannot sign, and what it refuses is never taken for an empty answer", async () => {
    await bucketStorage(bucket.url).put("mine", everyByte);
    for (const wrong of [{ secret: "guessed" }, { region: "elsewhere" }, { id: "NOBODY" }]) {
      const stranger = bucketStorage(bucket.wrongUrl(wrong));
      await expect(stranger.get("mine")).rejects.toBeInstanceOf(StorageDown);
      await expect(stranger.put("mine", Buffer.from("x"))).rejects.toBeInstanceOf(StorageDown);
      await expect(stranger.delete(["mine"])).rejects.toBeInstanceOf(StorageDown);
    }
    expect(await bucketStorage(bucket.url).get("mine")).toEqual(everyByte);
  });

  it("still gives out what was kept in the database before there was a bucket, until it is deleted", async () => {
    await databaseStorage(database).put("older", everyByte);
    const storage = openStorage(database, { storageUrl: bucket.url });
    expect(await storage.get("older")).toEqual(everyByte);
    await storage.delete(["older"]);
    expect(await storage.get("older")).toBeUndefined();
    expect(await databaseStorage(database).get("older")).toBeUndefined();
  });

  it("that is not there, breaks off or answers nonsense is down", async () => {
    const nobody = bucketStorage("http://a:b@127.0.0.1:9/community");
    await expect(nobody.get("x")).rejects.toBeInstanceOf(StorageDown);
    const answers: Record<string, (response: import("node:http").ServerResponse) => void> = {
      "/b/redirect": (response) =>
        response.writeHead(307, { Location: "http://127.0.0.1:9/" }).end(),
      "/b/broken": (response) => response.socket?.destroy(),
      "/b/error": (response) => response.writeHead(500).end(),
    };
    const server = await listen((path, response) => answers[path]?.(response));
    const { port } = server.address() as AddressInfo;
    const storage = bucketStorage(`http://a:b@127.0.0.1:${port}/b`);
    for (const name of ["redirect", "broken", "error"]) {
      await expect(storage.get(name), name).rejects.toBeInstanceOf(StorageDown);
    }
    await new Promise((resolve) => server.close(resolve));
  });

  it("that stumbles once is asked again", async () => {
    let asked = 0;
    const server = await listen((_, response) =>
      response.writeHead(++asked === 1 ? 503 : 200).end("file"),
    );
    const { port } = server.address() as AddressInfo;
    expect(String(await bucketStorage(`http://a:b@127.0.0.1:${port}/b`).get("x"))).toBe("file");
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("STORAGE_URL", () => {
  it("names the bucket, its folder, the key and the region", () => {
    expect(readBucketUrl("https://key:se%2Fcret@s3.example.com/bucket/files/?region=x")).toEqual({
      base: "https://s3.example.com/bucket/files/",
      accessKeyId: "key",
      secretAccessKey: "se/cret",
      region: "x",
    });
  });

  it.each([
    "https://s3.example.com/bucket",
    "https://key:secret@s3.example.com",
    "ftp://key:secret@s3.example.com/bucket",
    "https://key:secret@s3.example.com/a bucket?",
    "bucket",
  ])("%s names none", (text) => expect(readBucketUrl(text)).toBeUndefined());
});

function listen(
  answer: (path: string, response: import("node:http").ServerResponse) => void,
): Promise<Server> {
  const server = createServer((request, response) => answer(request.url ?? "", response));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
