import type { DemoQuestion, DemoTemplate } from "./types";

/** What the team begins its answers with. */
export const templates: DemoTemplate[] = [
  {
    name: "A first idea",
    kind: "comment",
    board: null,
    texts: {
      en: "Hi {{first_name}}, thank you for “{{title}}”, and welcome here. We read every first idea ourselves; as soon as we know whether we look into it, you read it here.\n\nUntil then: the more you tell us about how you work today, the better.",
      de: "Hallo {{first_name}}, danke für „{{title}}“ und willkommen hier. Wir lesen jede erste Idee selbst; sobald wir wissen, ob wir ihr nachgehen, liest du es hier.\n\nBis dahin: Je mehr du erzählst, wie du heute arbeitest, desto besser.",
    },
  },
  {
    name: "We look into it",
    kind: "response",
    board: null,
    texts: {
      en: "Hi {{first_name}}, we like this and want to understand it better before we promise anything.\n\n- **What we know:** \n- **What we do not know yet:** \n- **What we do next:** \n\nWe come back to “{{title}}” by {{next_review}} at the latest, also if the answer is no.",
      de: "Hallo {{first_name}}, das gefällt uns, und wir wollen es besser verstehen, bevor wir etwas versprechen.\n\n- **Was wir wissen:** \n- **Was wir noch nicht wissen:** \n- **Was wir als Nächstes tun:** \n\nSpätestens am {{next_review}} melden wir uns wieder zu „{{title}}“, auch wenn die Antwort Nein ist.",
    },
  },
  {
    name: "It is planned",
    kind: "response",
    board: null,
    texts: {
      en: "Good news, {{first_name}}: we build it. What we begin with, and what comes later, stands on the roadmap, and you are named there.\n\nIf you like to try it before everybody else, write it here.",
      de: "Gute Nachricht, {{first_name}}: Wir bauen es. Womit wir anfangen und was später kommt, steht auf der Roadmap, und du wirst dort genannt.\n\nWenn du es vor allen anderen ausprobieren magst, schreib es hier.",
    },
  },
  {
    name: "Firmware, with a date",
    kind: "response",
    board: "machines",
    texts: {
      en: "Hi {{first_name}}, this comes with a firmware update, so your machine will get it too. It asks you one evening before whether it may install itself; nothing changes in the middle of a shift.",
      de: "Hallo {{first_name}}, das kommt mit einem Firmware-Update, also bekommt es auch deine Maschine. Sie fragt am Abend vorher, ob sie es einspielen darf; mitten in der Schicht ändert sich nichts.",
    },
  },
  {
    name: "A no with its reasons",
    kind: "decline",
    board: null,
    texts: {
      en: "{{first_name}}, thank you for “{{title}}”. We will not build it, and you deserve to know why.\n\nWhat we looked at: \n\nWhat spoke against it: ",
      de: "{{first_name}}, danke für „{{title}}“. Wir werden es nicht bauen, und du sollst wissen, warum.\n\nWas wir uns angesehen haben: \n\nWas dagegen sprach: ",
    },
  },
];

/** What the team asks besides the questions that every community has. */
export const questions: DemoQuestion[] = [
  {
    kind: "situation",
    board: "machines",
    texts: {
      en: "Which machine is it, and how many cups does it make in your busiest hour?",
      de: "Um welche Maschine geht es, und wie viele Tassen macht sie in deiner vollsten Stunde?",
    },
  },
  {
    kind: "implication",
    board: "grinders",
    texts: {
      en: "How many grams or minutes does it cost you on a normal day?",
      de: "Wie viele Gramm oder Minuten kostet es dich an einem normalen Tag?",
    },
  },
  {
    kind: "problem",
    board: "service",
    texts: {
      en: "How long did the machine stand still the last time, and what did your guests drink?",
      de: "Wie lange stand die Maschine beim letzten Mal still, und was haben deine Gäste getrunken?",
    },
  },
];
