import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMultipart } from "~/http/multipart.server";

const BOUNDARY = "----edge";

function formOf(...parts: (string | Buffer)[]): Buffer {
  const border = Buffer.from(`--${BOUNDARY}\r\n`);
  const ends = Buffer.from("\r\n");
  const bodies = parts.flatMap((part) => [border, Buffer.from(part), ends]);
  return Buffer.concat([...bodies, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

const field = (name: string, value: string) =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

function file(name: string, bytes: Buffer, fileName = "a.png"): Buffer {
  const head = `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: image/png\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** The form as it arrives, in pieces of `size` bytes. */
function read(
  body: Buffer,
  size = body.length,
  type = `multipart/form-data; boundary=${BOUNDARY}`,
) {
  const pieces = Array.from(
    { length: Math.ceil(body.length / size) },
    (_, index) => new Uint8Array(body.subarray(index * size, (index + 1) * size)),
  );
  const stream = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const request = new Request("http://x.test/", {
    method: "POST",
    headers: { "Content-Type": type },
    body: stream,
    duplex: "half",
  } as RequestInit);
  return readMultipart(request, { fileBytes: 100 });
}

describe("a form with files", () => {
  const body = formOf(
    field("title", "Größe\r\nzwei"),
    file("picture", Buffer.from(`\r\n--${BOUNDARY.slice(0, 5)}\r\nstill the file`)),
    field("body", ""),
    field("body", "again"),
  );

  it("is read whatever the pieces are in which it comes", async () => {
    for (let size = 1; size <= body.length; size++) {
      const { fields, files } = await read(body, size);
      expect([...fields]).toEqual([
        ["title", "Größe\r\nzwei"],
        ["body", ""],
        ["body", "again"],
      ]);
      expect(String(files.get("picture")?.bytes)).toBe("\r\n------e\r\nstill the file");
    }
  });

  it("gives back every file byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 100 }),
        fc.integer({ min: 1, max: 40 }),
        async (bytes, size) => {
          const { files } = await read(formOf(file("picture", Buffer.from(bytes))), size);
          expect(files.get("picture")?.bytes).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });

  it("keeps the fields around a file that is too large, and nothing of the file", async () => {
    const large = formOf(field("a", "1"), file("picture", Buffer.alloc(101)), field("b", "2"));
    const { fields, files } = await read(large, 7);
    expect([...fields.keys()]).toEqual(["a", "b"]);
    expect(files.get("picture")).toEqual({ bytes: null, refusal: "tooLarge" });
  });

  it("has no file where none was chosen, and the first of several", async () => {
    expect((await read(formOf(file("picture", Buffer.alloc(0), "")))).files.size).toBe(0);
    const two = formOf(file("picture", Buffer.from("1")), file("picture", Buffer.from("2")));
    expect(String((await read(two)).files.get("picture")?.bytes)).toBe("1");
  });

  it.each<[string, () => Promise<unknown>]>([
    ["that ends too early", () => read(body.subarray(0, body.length - 8))],
    ["without its border", () => read(body, 10, "multipart/form-data")],
    ["with another border", () => read(body, 10, "multipart/form-data; boundary=other")],
    ["of endless heads", () => read(Buffer.from(`--${BOUNDARY}\r\n${"x".repeat(9_000)}`))],
    [
      "of too many parts",
      () => read(formOf(...Array.from({ length: 1001 }, () => field("a", "")))),
    ],
    ["of fields over a megabyte", () => read(formOf(field("a", "x".repeat(1_000_001))))],
    ["of nothing", () => read(Buffer.from(" "))],
  ])("%s is refused", async (_, reading) => {
    await expect(reading()).rejects.toBeInstanceOf(Error);
  });

  it("made of noise never does harm", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("\r\n", "--", BOUNDARY, ":", '"', "name=", "form-data;", "x")),
        (words) =>
          read(Buffer.from(`--${BOUNDARY}\r\n${words.join("")}`), 3).then(
            () => true,
            (error) => error instanceof Error,
          ),
      ),
    );
  });
});
