const ADDRESS = / (href|src|srcset)="([^"]*)"/g;

/**
 * Sanitised HTML with the addresses in it made whole, for who reads it elsewhere. What leads into the
 * text itself (`#…`) leads to its page.
 */
export function absoluteLinks(html: string, publicUrl: string, path: string): string {
  return html.replace(ADDRESS, (_, name: string, value: string) => {
    const whole =
      name === "srcset"
        ? value.split(", ").map((candidate) => toWhole(candidate, publicUrl, path))
        : [toWhole(value, publicUrl, path)];
    return ` ${name}="${whole.join(", ")}"`;
  });
}

function toWhole(address: string, publicUrl: string, path: string): string {
  if (address.startsWith("//")) return address;
  if (address.startsWith("/")) return publicUrl + address;
  return address.startsWith("#") || address.startsWith("?") ? publicUrl + path + address : address;
}
