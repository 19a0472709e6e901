import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, request, type Server } from "node:http";

export interface Key {
  id: string;
  secret: string;
  region: string;
}

const FIFTEEN_MINUTES_MS = 15 * 60_000;

/**
 * Stands before an S3-speaking server and lets through what is signed as S3 asks (AWS Signature
 * Version 4, with the content's hash signed too), written from the specification and not from the
 * package that signs.
 */
export function signatureGate(key: Key, port: number): Server {
  return createServer(async (asked, answer) => {
    const body = await bodyOf(asked);
    const problem = findProblem(asked, body, key);
    if (problem) {
      answer.writeHead(403, { "Content-Type": "application/xml" });
      return void answer.end(`<Error><Code>${problem}</Code></Error>`);
    }
    const { method, url, headers } = asked;
    const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    onward.end(body);
  });
}

function findProblem(asked: IncomingMessage, body: Buffer, key: Key): string | undefined {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      asked.headers.authorization ?? "",
    );
  const [, credential = "", signed = "", signature = ""] = given ?? [];
  const at = String(asked.headers["x-amz-date"]);
  const scope = `${at.slice(0, 8)}/${key.region}/s3/aws4_request`;
  if (credential !== `${key.id}/${scope}`) return "InvalidAccessKeyId";
  const names = signed.split(";");
  for (const name of ["host", "x-amz-content-sha256", "x-amz-date"]) {
    if (!names.includes(name)) return "AccessDenied";
  }
  if (Math.abs(Date.now() - timeOf(at)) > FIFTEEN_MINUTES_MS) return "RequestTimeTooSkewed";
  if (asked.headers["x-amz-content-sha256"] !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const canonical = canonicalRequest(asked, names, signed);
  const text = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const signingKey = [...scope.split("/")].reduce<Buffer | string>(hmac, `AWS4${key.secret}`);
  return hmac(signingKey, text).toString("hex") === signature ? undefined : "SignatureDoesNotMatch";
}

function canonicalRequest(asked: IncomingMessage, names: string[], signed: string): string {
  const [path = "/", query = ""] = (asked.url ?? "/").split("?");
  const headers = names.map((name) => `${name}:${String(asked.headers[name]).trim()}\n`).join("");
  const hash = String(asked.headers["x-amz-content-sha256"]);
  const parameters = query.split("&").sort().join("&");
  return [asked.method, path, parameters, headers, signed, hash].join("\n");
}

/** `20260115T093000Z` as milliseconds. */
function timeOf(at: string): number {
  return Date.parse(at.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, "$1-$2-$3:$4:"));
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
