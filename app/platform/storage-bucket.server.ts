import { AwsClient } from "aws4fetch";
import { sha256 } from "./hash.server";
import { type Storage, StorageDown } from "./storage.server";

const TIMEOUT_MS = 15_000;
const LARGEST_ANSWER = 50_000_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;

/** What `STORAGE_URL` says. */
export interface BucketAddress {
  /** Of the bucket, with a slash at the end: path style, as every S3-speaking server understands. */
  base: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** `https://KEY:SECRET@host/bucket/folder?region=eu-central-1`; undefined where a part is missing. */
export function readBucketUrl(text: string): BucketAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username, password, searchParams } = new URL(text);
  if (!/^https?:$/.test(protocol) || !username || !password) return undefined;
  const path = pathname.replace(/\/+$/, "");
  if (!/^(?:\/[\w.-]+)+$/.test(path)) return undefined;
  return {
    base: `${origin}${path}/`,
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region: searchParams.get("region") ?? "us-east-1",
  };
}

/** Files in a bucket of any server that speaks S3, each request signed with its content. */
export function bucketStorage(storageUrl: string): Storage {
  const address = readBucketUrl(storageUrl);
  if (!address) throw new Error("STORAGE_URL names no bucket");
  const { base, ...credentials } = address;
  const client = new AwsClient({ ...credentials, service: "s3" });
  const ask = (method: string, name: string, body?: Uint8Array) =>
    askOften(client, method, base + name, body);
  return {
    async put(name, bytes) {
      expectOk(await ask("PUT", name, bytes));
    },
    async get(name) {
      const response = await ask("GET", name);
      if (response.status === 404) return undefined;
      return readBody(expectOk(response));
    },
    async delete(names) {
      for (const name of names) {
        const response = await ask("DELETE", name);
        if (response.status !== 404) expectOk(response);
      }
    },
  };
}

/** Tries again where the server was down or busy; every one of our requests may be repeated. */
async function askOften(client: AwsClient, method: string, url: string, body?: Uint8Array) {
  for (let attempt = 1; ; attempt++) {
    const response = await ask(client, method, url, body).catch((error: unknown) => {
      if (attempt === ATTEMPTS) throw new StorageDown(reasonOf(error));
    });
    const passing = response === undefined || response.status >= 500 || response.status === 429;
    if (response && (!passing || attempt === ATTEMPTS)) return response;
    await response?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

async function ask(client: AwsClient, method: string, url: string, body?: Uint8Array) {
  const headers = {
    "X-Amz-Content-Sha256": sha256(body ?? ""),
    "Accept-Encoding": "identity",
    ...(body && { "Content-Type": "image/webp" }),
  };
  const content = body && { body: new Blob([new Uint8Array(body)]) };
  const request = await client.sign(url, { method, headers, ...content });
  return fetch(request, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
}

function expectOk(response: Response): Response {
  if (response.ok) return response;
  void response.body?.cancel();
  throw new StorageDown(`the storage answered ${response.status}`);
}

async function readBody(response: Response): Promise<Buffer> {
  if (Number(response.headers.get("Content-Length") ?? 0) > LARGEST_ANSWER) {
    await response.body?.cancel();
    throw new StorageDown("the storage answered with more than we ever kept");
  }
  return Buffer.from(await response.arrayBuffer());
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  return `the storage does not answer: ${cause?.message ?? message ?? String(error)}`;
}
