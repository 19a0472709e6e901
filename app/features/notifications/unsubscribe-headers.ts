/** One press in a mail program, which it makes over https alone (RFC 8058). */
export function unsubscribeHeaders(url: string): Record<string, string> {
  const oneClick = { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { "List-Unsubscribe": `<${url}>`, ...(url.startsWith("https:") ? oneClick : {}) };
}
