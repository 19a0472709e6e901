import { describe, expect, it } from "vitest";
import { isKnownPassword } from "~/platform/known-password.server";

const NAMES = ["Kaffeewerk", "Lena Hofmann", "lena.h@kaffeewerk-sued.example"];

describe("a password that attackers try first", () => {
  it.each([
    ["of the list", "1qaz2wsx3edc"],
    ["of the list, in capitals", "BASKETBALL"],
    ["of the list with a year and signs", "Password2024!"],
    ["of the list in lookalikes", "P@ssw0rd!!!!"],
    ["of the list twice", "dragondragon"],
    ["one sign again and again", "xxxxxxxxxxxx"],
    ["two signs again and again", "abababababab"],
    ["a run upward", "abcdefghijkl"],
    ["a run downward", "9876543210"],
    ["the person's name with a year", "Lena-Hofmann-1987"],
    ["the community's name twice", "kaffeewerkkaffeewerk"],
  ])("is refused: %s", async (_, password) => {
    expect(await isKnownPassword(password, NAMES)).toBe(true);
  });

  it.each([
    "correct horse battery",
    "four words in row",
    "dragon eats 3 tomatoes",
    "lena likes the sea in may",
    "ihzgTR76%$",
    "ключ под ковриком",
  ])("is not this one: %s", async (password) => {
    expect(await isKnownPassword(password, NAMES)).toBe(false);
  });
});
