import { findChromium } from "./chromium.mjs";

console.log(`Chromium for the tests: ${findChromium()}.`);
