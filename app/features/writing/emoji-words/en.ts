export { default } from "emojibase-data/en/compact.json";
