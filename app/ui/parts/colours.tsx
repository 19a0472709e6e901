import type { CSSProperties } from "react";
import { brandVariables } from "../brand";
import { Button } from "../button";
import { CountPill } from "../count-pill";
import { Part } from "./part";

const BRANDS = {
  "deep sea": "#006169",
  oxblood: "#7f2931",
  forest: "#2a6339",
  ultramarine: "#2f49b0",
  yellow: "#ffd500",
  orange: "#ff6a00",
  pink: "#ff4fa3",
  black: "#000000",
  white: "#ffffff",
};

export function ColoursPart() {
  return (
    <Part title="One colour, yours">
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
        {Object.entries(BRANDS).map(([name, hex]) => (
          <div
            key={name}
            className="flex items-center gap-4"
            data-brand
            style={brandVariables(hex) as CSSProperties}
          >
            <CountPill count="184" state="voted" notches={2} />
            <span className="flex flex-col items-start gap-1">
              <Button type="button">Continue</Button>
              <span className="text-sm font-strong text-accent">{name}</span>
            </span>
          </div>
        ))}
      </div>
    </Part>
  );
}
