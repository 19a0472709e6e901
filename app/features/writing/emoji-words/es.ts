export { default } from "emojibase-data/es/compact.json";
