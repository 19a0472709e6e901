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
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: "manual" });
    for (const header of response.headers.getSetCookie()) keep(cookies, header);
    const location = response.headers.get("Location");
    return {
      status: response.status,
      headers: response.headers,
      body: await response.text(),
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
