import { Agent, request } from "node:http";

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  /** Where a redirect leads, as a path; null without one. */
  location: string | null;
}

export type Fields = Record<string, string | readonly string[]>;

/** What a browser without script does: keeps cookies, sends forms, names its origin. Follows no redirect by itself. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
  /** Any request, as it is: neither origin nor content type is added. */
  send(path: string, init: RequestInit): Promise<Answer>;
}

/** A browser at the address of a server, with the cookies of these Set-Cookie headers. */
export function browserAt(address: string, ...setCookies: string[]): Browser {
  const cookies = new Map<string, string>();
  for (const header of setCookies) keep(cookies, header);

  const send: Browser["send"] = async (path, init) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set("Cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    // To press a page and to unpack it again would take a tenth of the time of tests that ask for thousands.
    if (!headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "identity");
    const answer = await ask(new URL(path, address), { ...init, headers });
    for (const header of answer.headers.getSetCookie()) keep(cookies, header);
    const location = answer.headers.get("Location");
    return {
      ...answer,
      location: location && new URL(location, address).href.replace(address, ""),
    };
  };

  return {
    send,
    get: (path, headers = {}) => send(path, { headers: { "Sec-Fetch-Site": "none", ...headers } }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: "POST",
        body: encode(fields),
        headers: { "Sec-Fetch-Site": "same-origin", Origin: address, ...headers },
      }),
  };
}

const agent = new Agent({ keepAlive: true });

/** A quarter of what `fetch` takes, and less is added to what is sent: tens of thousands are. */
async function ask(
  url: URL,
  { method = "GET", headers, body }: { method?: string; headers: Headers; body?: BodyInit | null },
): Promise<Omit<Answer, "location">> {
  const { bytes, type } = await encoded(body);
  if (type && !headers.has("Content-Type")) headers.set("Content-Type", type);
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { agent, method, headers: Object.fromEntries(headers) },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("error", reject);
        answer.on("end", () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: headersOf(answer.rawHeaders),
            body: Buffer.concat(pieces).toString(),
          });
        });
      },
    );
    asking.on("error", reject);
    asking.end(bytes);
  });
}

async function encoded(body: BodyInit | null | undefined) {
  if (body == null) return {};
  if (body instanceof URLSearchParams) {
    return { bytes: String(body), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  const sent = new Response(body);
  return { bytes: Buffer.from(await sent.arrayBuffer()), type: sent.headers.get("Content-Type") };
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  return headers;
}

function keep(cookies: Map<string, string>, header: string) {
  const [pair = ""] = header.split(";");
  const [name = "", ...value] = pair.split("=");
  const cleared = /;\s*max-age=0(;|$)/i.test(header) || value.join("=") === "";
  if (cleared) cookies.delete(name.trim());
  else cookies.set(name.trim(), value.join("="));
}

function encode(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each);
  }
  return body;
}
