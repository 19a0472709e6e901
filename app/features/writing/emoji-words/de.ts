export { default } from "emojibase-data/de/compact.json";
