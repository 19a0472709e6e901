import { rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import S3rver from "s3rver";
import { makeScratchFolder } from "./scratch";
import { type Key, signatureGate } from "./signature-gate";

export interface TestBucket {
  /** For STORAGE_URL. */
  url: string;
  /** The same bucket with something wrong about the key: the secret, or the region. */
  wrongUrl(wrong: Partial<Key>): string;
  stop(): Promise<void>;
}

/** The key that s3rver knows; it believes the signature, which is why the gate stands before it. */
const KEY: Key = { id: "S3RVER", secret: "a secret/with+signs=", region: "eu-central-1" };

/** A real S3-speaking server that checks every signature, with one empty bucket. */
export async function startBucket(): Promise<TestBucket> {
  const directory = makeScratchFolder();
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: "community", configs: [] }],
  });
  const gate = signatureGate(KEY, (await server.run()).port);
  await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
  const { port } = gate.address() as AddressInfo;
  const urlOf = ({ id, secret, region }: Key) =>
    `http://${id}:${encodeURIComponent(secret)}@127.0.0.1:${port}/community/files?region=${region}`;
  return {
    url: urlOf(KEY),
    wrongUrl: (wrong) => urlOf({ ...KEY, ...wrong }),
    async stop() {
      gate.closeAllConnections();
      await new Promise((resolve) => gate.close(resolve));
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
