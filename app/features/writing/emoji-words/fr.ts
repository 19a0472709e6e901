export { default } from "emojibase-data/fr/compact.json";
