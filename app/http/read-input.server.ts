import { data } from "@remix-run/node";
import { PICTURE_BYTES_MAX } from "~/platform/picture";
import { FormInput } from "./form-input.server";
import { isMultipart, readMultipart, type SentFile } from "./multipart.server";
import { takeUploadSlot } from "./upload-slots.server";

/** A form that was read, and what to call when its files are no longer needed. */
export interface ReadInput {
  input: FormInput;
  release(): void;
}

/**
 * The form that a request brings. Files are read for a signed-in person alone (`personId`), and only
 * while there is a place; it is theirs until `release`.
 * @throws a 405 or 400 response.
 */
export async function readInput(request: Request, personId: number | null): Promise<ReadInput> {
  if (request.method !== "POST")
    throw new Response(null, { status: 405, headers: { Allow: "POST" } });
  const giveBack = personId !== null && isMultipart(request) ? takeUploadSlot(personId) : undefined;
  const release = giveBack ?? (() => {});
  try {
    return { input: await read(request, giveBack ? PICTURE_BYTES_MAX : 0), release };
  } catch {
    release();
    throw data({ reason: null }, { status: 400 });
  }
}

async function read(request: Request, fileBytes: number): Promise<FormInput> {
  if (!isMultipart(request)) return new FormInput(await request.formData());
  const { fields, files } = await readMultipart(request, { fileBytes });
  return new FormInput(fields, fileBytes > 0 ? files : unread(files));
}

function unread(files: ReadonlyMap<string, SentFile>): Map<string, SentFile> {
  return new Map([...files.keys()].map((name) => [name, { bytes: null, refusal: "busy" }]));
}
