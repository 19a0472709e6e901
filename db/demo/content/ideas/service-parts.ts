import type { DemoIdea } from "../types";

export const servicePartsIdeas: DemoIdea[] = [
  {
    key: "spare-gaskets",
    title: "Order spare gaskets from the machine's own page",
    body: `The machine knows its serial number. I should not have to read it off a plate behind the boiler, with a mirror and a telephone light, while it is hot.

Last week two people stopped what they do, so that one gasket gets changed: one held the mirror, one wrote. Then it was the wrong gasket, because the plate says Kogge 2 and the group is from the year after.

Let me open the machine's page in the app, see a drawing, press on the gasket, order. With the part that fits *this* machine.`,
    board: "service",
    tags: ["parts"],
    author: "tomas",
    daysAgo: 235,
    language: "en",
    popularity: 63,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 231,
        by: "mara",
        note: "The machine does know it. What is missing is the link between serial number and parts as built. We look at how good our own records are.",
      },
      {
        status: "planned",
        daysAgo: 190,
        by: "mara",
        note: 'Good enough from 2018 on. Older machines get the question "round or oval lever?", which settles nine cases of ten.',
      },
      {
        status: "in_progress",
        daysAgo: 121,
        by: "mara",
        note: "Drawing, parts and prices for all Kogge are in. Lotse follows, then Jolle and Barkasse.",
      },
      {
        status: "delivered",
        daysAgo: 38,
        by: "mara",
        note: "In 4.2: every machine has a page with its drawing and the parts that fit it, order with two taps. Shaped by six of you.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 190,
        body: `We will do it. The serial number tells us what was built in, from 2018 on reliably. Before that we have paper, so older machines get asked one question.

Gaskets, screens, baskets and steam tips can be ordered by anyone. Everything under pressure or voltage is shown and explained, and goes through a technician.`,
      },
    ],
    prompts: {
      situation: "Two Kogge 2 of different years, a gasket every four months.",
      problem: "Number plate behind the boiler, parts list by model and not by machine.",
      implication: "Two people for half an hour, and one wrong delivery in three.",
      need_payoff: "Gasket on Thursday, changed on Friday, nobody burned.",
    },
    becauses: [
      {
        person: "tomas",
        importance: 3,
        text: "two people stop what they do, so that one gasket gets changed",
      },
      {
        person: "beatriz",
        importance: 2,
        text: "I am the one with the mirror",
      },
      {
        person: "maik",
        importance: 2,
        text: "dreimal die falsche Dichtung, die liegen jetzt als Untersetzer in der Kantine",
      },
      {
        person: "emma",
        importance: 2,
        text: "our regulars call us instead of you, and then I look for the plate",
      },
      {
        person: "paul",
        importance: 1,
        text: "the plate is behind the boiler and the boiler is in the wall",
      },
      {
        person: "rui",
        importance: 3,
        text: "fourteen machines of seven years",
      },
    ],
    comments: [
      {
        key: "spare-gaskets-1",
        by: "beatriz",
        daysAgo: 234,
        stance: "for",
        body: "I hold the mirror. I have seen things.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "spare-gaskets-2",
        by: "resi",
        daysAgo: 230,
        stance: "against",
        body: "Please not the parts under pressure. I have seen a safety valve closed with a screw from a shelf.",
        helpfulBy: 5,
        replies: [
          {
            key: "spare-gaskets-3",
            by: "mara",
            daysAgo: 190,
            stance: "none",
            body: "Agreed, those stay with you.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "spare-gaskets-4",
        by: "rui",
        daysAgo: 225,
        stance: "question",
        body: "What about machines that changed groups? Two of ours are half and half.",
        helpfulBy: 2,
        replies: [
          {
            key: "spare-gaskets-5",
            by: "mara",
            daysAgo: 222,
            stance: "none",
            body: "Then the page shows both, and you tell it once which one is on the left.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "spare-gaskets-6",
        by: "emma",
        daysAgo: 180,
        stance: "for",
        body: 'A drawing where you press on the part, please. Nobody knows the names. We say "the rubber thing".',
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "spare-gaskets-7",
        by: "bram",
        daysAgo: 150,
        stance: "against",
        body: "And the dealer? If you sell the gasket directly, I only get the angry calls.",
        helpfulBy: 2,
        replies: [
          {
            key: "spare-gaskets-8",
            by: "mara",
            daysAgo: 148,
            stance: "none",
            body: "Orders from machines you sold are credited to you, with your usual margin. That is in the terms since the first version.",
            helpfulBy: 5,
            replies: [
              {
                key: "spare-gaskets-9",
                by: "bram",
                daysAgo: 147,
                stance: "none",
                body: "Then I am for it.",
                helpfulBy: 2,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "spare-gaskets-10",
        by: "beatriz",
        daysAgo: 36,
        stance: "none",
        body: "Ordered Tuesday, here on Thursday, and it fits. I have retired the mirror.",
        helpfulBy: 6,
        replies: [],
      },
      {
        key: "spare-gaskets-11",
        by: "maik",
        daysAgo: 35,
        stance: "none",
        body: "Passt. Untersetzer behalten wir trotzdem.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "ersatzteil-pdf",
    title: "Ersatzteilliste als PDF",
    body: "Grüß Gott aus Graz. Die neue Seite mit der Zeichnung ist schön, aber im Keller vom Kunden habe ich kein Netz. Ich hätte gern die Liste je Maschine als PDF, mit Zeichnung, Teilenummer und Drehmoment, damit ich sie vorher aufs Tablet laden kann.",
    board: "service",
    tags: ["parts"],
    author: "karl",
    daysAgo: 1,
    language: "de",
    popularity: 10,
    statusHistory: [],
    prompts: {
      situation: "Sechs bis acht Anfahrten am Tag, die Hälfte davon in Kellern.",
      problem: "Kein Netz, also rufe ich im Büro an und lasse mir Nummern vorlesen.",
    },
    becauses: [
      {
        person: "resi",
        importance: 2,
        text: "ich bin das Büro, das die Nummern vorliest",
      },
    ],
    comments: [
      {
        key: "ersatzteil-pdf-1",
        by: "resi",
        daysAgo: 0.8,
        stance: "for",
        body: "Kann ich bestätigen. „Vier vier sieben eins, nein, sieben eins.“",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
  {
    key: "parts-twelve-years",
    title: "Promise spare parts for twelve years",
    body: `Our oldest Kogge is from 2009 and runs. The pump for it was "discontinued" last month. A machine for 11,000 euros should not die of a 90 euro part.

Write down for how long you keep parts, for each model, and keep it.`,
    board: "service",
    tags: ["parts"],
    author: "emma",
    daysAgo: 300,
    language: "en",
    popularity: 44,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 295,
        by: "mara",
        note: "We have a rule of ten years in the house and never wrote it down in public. We check whether twelve is honest.",
      },
      {
        status: "planned",
        daysAgo: 250,
        by: "mara",
        note: "Twelve years after the last machine of a series, for everything that it needs to make coffee. Paint and trim excluded. We are going through the stock.",
      },
      {
        status: "delivered",
        daysAgo: 199,
        by: "mara",
        note: "It is a written promise now, model by model, with dates. And a new pump for the 2009 Kogge was found: part 1180-R.",
      },
    ],
    officialResponse: [
      {
        by: "mara",
        daysAgo: 199,
        body: `**Parts for twelve years after the last machine of a series**, in writing, with a date for each model on its page. If we cannot keep it for a part, you get an equivalent one at the same price, or the drawing.

The promise cost us a look into every shelf, and one uncomfortable meeting.`,
      },
    ],
    prompts: {
      situation: "Seven machines between 3 and 16 years old.",
      problem: "Nobody can tell us which parts will be gone next year.",
      need_payoff: "We would buy new ones from you with a better feeling.",
    },
    becauses: [
      {
        person: "emma",
        importance: 3,
        text: "11,000 euros should not die of 90",
      },
      {
        person: "gerd",
        importance: 3,
        text: "I do not change machines like shirts",
      },
      {
        person: "resi",
        importance: 2,
        text: "sonst bin ich die, die es dem Kunden sagt",
      },
      {
        person: "frank",
        importance: 3,
        text: "Für unser Haus die Voraussetzung für jeden Kauf.",
      },
      {
        person: "harald",
        importance: 2,
        text: "weil Dinge halten sollen",
      },
      {
        person: "agnieszka",
        importance: 1,
        text: "bought second hand, hoping",
      },
    ],
    comments: [
      {
        key: "parts-twelve-years-1",
        by: "tobi",
        daysAgo: 298,
        stance: "question",
        body: '"Or the drawing": does that include firmware for a replaced board?',
        helpfulBy: 2,
        replies: [
          {
            key: "parts-twelve-years-2",
            by: "mara",
            daysAgo: 199,
            stance: "none",
            body: "Firmware images stay available for the same twelve years. Source code not.",
            helpfulBy: 4,
            replies: [],
          },
        ],
      },
      {
        key: "parts-twelve-years-3",
        by: "gerd",
        daysAgo: 297,
        stance: "for",
        body: "1998, still running. I have a photograph of me with hair next to it.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "parts-twelve-years-4",
        by: "bram",
        daysAgo: 260,
        stance: "against",
        body: "Twelve years of stock is money on shelves. Somebody pays for that.",
        helpfulBy: 1,
        replies: [
          {
            key: "parts-twelve-years-5",
            by: "emma",
            daysAgo: 259,
            stance: "none",
            body: "Yes, I do, when I buy.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
      {
        key: "parts-twelve-years-6",
        by: "birgit",
        daysAgo: 105,
        stance: "none",
        body: "Ist die Zusage Bestandteil des Kaufvertrags oder nur der Webseite?",
        helpfulBy: 2,
        replies: [
          {
            key: "parts-twelve-years-7",
            by: "felix",
            daysAgo: 104,
            stance: "none",
            body: "Paragraf 9 im Kaufvertrag seit der letzten Fassung, ich schicke Ihnen das Muster.",
            helpfulBy: 3,
            replies: [],
          },
        ],
      },
    ],
  },
];
