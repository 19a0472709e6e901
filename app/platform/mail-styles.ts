import type { CSSProperties } from "react";
import type { Direction } from "~/i18n/direction";

// Mail programs know no custom properties and no oklch: the tokens stand here as they come out.
const light = {
  paper: "#faf7f1",
  ink: "#1b242c",
  ink2: "#414b54",
  ink3: "#5b646c",
  line: "#e2ddd4",
  onInk: "#fdfbf7",
};
const dark = {
  paper: "#10181f",
  ink: "#ece8e0",
  ink2: "#c3beb6",
  ink3: "#97a2a8",
  line: "#28323a",
};

const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif';
const sans = '-apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** Inline styles are the light look; this turns it round where the reader's program is dark. */
export const themeCss = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: ${dark.paper} !important; }
  .ink { color: ${dark.ink} !important; }
  .ink2 { color: ${dark.ink2} !important; }
  .ink3 { color: ${dark.ink3} !important; }
  .rule { border-color: ${dark.ink3} !important; }
  .line { border-color: ${dark.line} !important; }
  .button { background-color: ${dark.ink} !important; color: ${dark.paper} !important; }
}`;

export const styles = {
  body: { backgroundColor: light.paper, margin: 0, padding: "24px 16px", fontFamily: sans },
  container: { maxWidth: "560px", margin: "0 auto" },
  site: { color: light.ink2, fontSize: "14px", lineHeight: "20px", margin: "0 0 12px" },
  main: { borderTop: `1px solid ${light.ink}`, paddingTop: "20px" },
  heading: {
    color: light.ink,
    fontFamily: serif,
    fontSize: "24px",
    lineHeight: "30px",
    fontWeight: 600,
    margin: "0 0 16px",
  },
  text: { color: light.ink, fontSize: "16px", lineHeight: "25px", margin: "0 0 16px" },
  quoteText: {
    color: light.ink,
    fontFamily: serif,
    fontSize: "17px",
    lineHeight: "27px",
    margin: 0,
  },
  by: { color: light.ink2, fontSize: "14px", lineHeight: "20px", margin: "6px 0 0" },
  button: {
    backgroundColor: light.ink,
    color: light.onInk,
    borderRadius: "6px",
    padding: "12px 20px",
    fontSize: "16px",
    fontWeight: 600,
    margin: "8px 0 28px",
  },
  footer: { borderTop: `1px solid ${light.line}`, paddingTop: "14px" },
  footerLine: { color: light.ink3, fontSize: "13px", lineHeight: "20px", margin: "0 0 4px" },
  footerLink: { color: light.ink3, textDecoration: "underline" },
} satisfies Record<string, CSSProperties>;

/** Mail programs know no start and end: the line stands where the reader's lines begin. */
export function quoteStyle(direction: Direction): CSSProperties {
  const line = `3px solid ${light.line}`;
  const margin = "0 0 20px";
  return direction === "rtl"
    ? { borderRight: line, paddingRight: "16px", margin }
    : { borderLeft: line, paddingLeft: "16px", margin };
}
