/** The value of a cookie in a Cookie header; undefined where it is missing or does not decode. */
export function cookieOf(header: string, name: string): string | undefined {
  for (const part of header.split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key !== name) continue;
    try {
      return decodeURIComponent(value.join("="));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** A Set-Cookie header of ours; without `maxAge` (seconds) it lasts as long as the browser is open. */
export function setCookieHeader(
  name: string,
  value: string,
  options: { secure: boolean; maxAge?: number; httpOnly?: boolean; path?: string },
): string {
  return [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${options.path ?? "/"}`,
    "SameSite=Lax",
    options.maxAge === undefined ? "" : `Max-Age=${options.maxAge}`,
    options.httpOnly === false ? "" : "HttpOnly",
    options.secure ? "Secure" : "",
  ]
    .filter(Boolean)
    .join("; ");
}
