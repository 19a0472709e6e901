import { connect } from "node:net";

const WAIT_MS = 5_000;

/** Sends bytes as they are and answers what came back until the server closed, or five seconds passed. */
export function sendRaw(address: string, ...parts: (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString("latin1"));
    };
    const timer = setTimeout(end, WAIT_MS);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", end);
    socket.on("close", end);
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // A server that refuses a request half read may close with a reset.
      if (error.code === "ECONNRESET" || error.code === "EPIPE") end();
      else reject(error);
    });
  });
}

/** A request line with the least headers, on a connection that ends with it. */
export function rawRequest(line: string, headers: readonly string[] = [], body = ""): string {
  const all = ["Host: 127.0.0.1", "Connection: close", ...headers];
  return `${line} HTTP/1.1\r\n${all.join("\r\n")}\r\n\r\n${body}`;
}

/** The status of the first answer; 0 when the server closed without one. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
