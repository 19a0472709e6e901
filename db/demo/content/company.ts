import type { DemoCompany } from "./types";

export const company: DemoCompany = {
  name: "Brasa",
  fullName: "Brasa Espressomaschinen, Bremen",
  accentColor: "#00626b",
  timeZone: "Europe/Berlin",
  defaultLanguage: "en",
  headline: {
    en: "What should we make better?",
    de: "Was sollen wir besser machen?",
  },
  welcome: {
    en: "Tell us what gets in your way at the bar. Every idea gets an answer from a person, and a no comes with its reason.",
    de: "Erzähl uns, was dir am Tresen im Weg steht. Jede Idee bekommt eine Antwort von einem Menschen, und ein Nein nennt seinen Grund.",
  },
  rules: {
    en: `We make machines in Bremen, you make coffee with them. This is where both sides talk about what comes next. Six rules keep it worth reading.

## For everybody

1. **Say what happens at your bar.** "The display hangs" helps less than "the display hangs after the third double, firmware 4.1". Numbers, times and photos are worth more than adjectives.
2. **Add something.** A vote says "me too", so nobody needs to write it. A comment is for what others have not seen: a reason, a doubt, a workaround, a measurement.
3. **Argue with the idea, not with the person.** Being against is welcome and marked as such. Gerd is against a lot of things and we all like him.
4. **One wish, one idea.** If you have three, post three. If somebody was faster, vote there and say what it is worth to you.
5. **No advertising, no links to shops, no data of guests or staff.** We hide those and tell you why.
6. **English or German, as you like.** Nobody has to apologise for either.

## What you can hold us to

- An answer by a person within **5 working days**, within **2** if it is your first idea.
- A reason with every no, and what would change our mind.
- No deleting of criticism. What we hide (spam, insults, personal data) we hide with a note to the person who wrote it.
- Your name on what you helped to make, if you want that.

## Whose ideas are they?

You keep what is yours. By posting you allow us to build it without owing you money for it. If an idea should be protected, do not post it here, call us.`,
    de: `Wir bauen in Bremen Maschinen, ihr macht damit Kaffee. Hier reden beide Seiten darüber, was als Nächstes kommt. Sechs Regeln sorgen dafür, dass sich das Lesen lohnt.

## Für alle

1. **Sag, was an deinem Tresen passiert.** „Das Display hängt“ hilft weniger als „Das Display hängt nach dem dritten Doppelten, Firmware 4.1“. Zahlen, Uhrzeiten und Fotos sind mehr wert als Adjektive.
2. **Füg etwas hinzu.** Eine Stimme heißt „ich auch“, das muss also niemand schreiben. Ein Kommentar ist für das, was andere noch nicht gesehen haben: ein Grund, ein Zweifel, ein Umweg, eine Messung.
3. **Streite mit der Idee, nicht mit der Person.** Dagegen sein ist willkommen und wird so gekennzeichnet. Gerd ist gegen vieles, und wir mögen ihn alle.
4. **Ein Wunsch, eine Idee.** Hast du drei, schreib drei. War jemand schneller, stimm dort ab und sag, was es dir wert ist.
5. **Keine Werbung, keine Links zu Läden, keine Daten von Gästen oder Personal.** Das blenden wir aus und sagen dir, warum.
6. **Deutsch oder Englisch, wie du magst.** Für keins von beiden muss man sich entschuldigen.

## Woran du uns messen kannst

- Eine Antwort von einem Menschen innerhalb von **5 Arbeitstagen**, bei deiner ersten Idee innerhalb von **2**.
- Ein Grund zu jedem Nein, und was unsere Meinung ändern würde.
- Kritik wird nicht gelöscht. Was wir ausblenden (Werbung, Beleidigungen, persönliche Daten), blenden wir mit einer Nachricht an die Person aus, die es geschrieben hat.
- Dein Name an dem, was du mitgestaltet hast, wenn du das möchtest.

## Wem gehören die Ideen?

Was deins ist, bleibt deins. Mit dem Einstellen erlaubst du uns, sie zu bauen, ohne dass wir dir dafür Geld schulden. Soll eine Idee geschützt werden, schreib sie nicht hier hinein, ruf uns an.`,
  },
};
