import type { DemoIdea } from "../types";

export const wholesaleInvoicesIdeas: DemoIdea[] = [
  {
    key: "one-invoice",
    title: "One invoice for five cafés",
    body: `We get five invoices on five days with five due dates. I enter them five times and pay one of them late, always a different one. Then comes a reminder fee of 12 euros, which I have to book as well.

One invoice a month for the whole group. One due date. A line for each bar, so that I can split it afterwards.`,
    board: "wholesale",
    tags: ["billing", "several-bars"],
    author: "deniz",
    daysAgo: 220,
    language: "en",
    popularity: 58,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 216,
        by: "nadja",
        note: "The reminder fees are booked back today, they were never meant for this. The invoice itself needs changes in our accounts, we look.",
      },
      {
        status: "planned",
        daysAgo: 161,
        by: "nadja",
        note: "Our accounts can do it with one debtor and several delivery addresses. The tax adviser agrees if every bar keeps its own line with its own address.",
      },
      {
        status: "in_progress",
        daysAgo: 89,
        by: "nadja",
        note: "Under way, first for groups in one country.",
      },
      {
        status: "beta",
        daysAgo: 26,
        by: "nadja",
        note: "Eleven of you get one invoice this month. Tell us what your accountants say, word for word please.",
      },
    ],
    officialResponse: [
      {
        by: "nadja",
        daysAgo: 161,
        body: `Yes. One debtor, several delivery addresses, one due date: the 15th of the following month. Each bar gets its own line with its own address and subtotal, so your accountant can split it.

What we cannot do at first: groups across borders. Tax numbers in two countries mean two invoices, that is not ours to change.`,
      },
      {
        by: "nadja",
        daysAgo: 26,
        body: `Since this month eleven accounts get one invoice. It has a line for each bar, one due date (the 15th), and comes as PDF and as XRechnung.

If nobody's accountant shouts, all groups in Germany and Austria follow in about two months. Groups across borders still get one per country.`,
        changed: "Beta: who is in, and when the others follow.",
      },
    ],
    prompts: {
      situation: "Five cafés, 21 invoices a month from you alone.",
      problem: "Different due dates, separate customer numbers, reminders for single ones.",
      implication: "Six hours a month, and 140 euros of reminder fees last year.",
      need_payoff: "One evening a month back.",
    },
    becauses: [
      {
        person: "deniz",
        importance: 3,
        text: "six hours a month and my weekends",
      },
      {
        person: "aylin",
        importance: 2,
        text: "my brother would be a nicer person",
      },
      {
        person: "marta",
        importance: 3,
        text: "twelve shops, I have a cupboard only for paper from you",
      },
      {
        person: "reto",
        importance: 2,
        text: "vier Filialen, vier Mahnläufe",
      },
      {
        person: "frank",
        importance: 1,
        text: "Hotel und Bar laufen über zwei Kostenstellen, eine Rechnung mit zwei Zeilen wäre ideal.",
      },
    ],
    comments: [
      {
        key: "one-invoice-1",
        by: "maik",
        daysAgo: 218,
        stance: "for",
        body: "Bitte ja. Zwei Kantinen, gleiche Adresse, zwei Rechnungen, weil der Eingang ein anderer ist.",
        helpfulBy: 3,
        replies: [],
      },
      {
        key: "one-invoice-2",
        by: "marta",
        daysAgo: 210,
        stance: "question",
        body: "We are in Portugal with one tax number for all. Would it work for us?",
        helpfulBy: 2,
        replies: [
          {
            key: "one-invoice-3",
            by: "nadja",
            daysAgo: 208,
            stance: "none",
            body: "One tax number, one country: yes, in the second wave.",
            helpfulBy: 2,
            replies: [],
          },
        ],
      },
      {
        key: "one-invoice-4",
        by: "bram",
        daysAgo: 200,
        stance: "against",
        body: "As a dealer I see a risk: with one invoice, one dispute about one box blocks the payment for everything.",
        helpfulBy: 2,
        replies: [
          {
            key: "one-invoice-5",
            by: "deniz",
            daysAgo: 199,
            stance: "none",
            body: "True. Then let us pay the lines that are not in dispute.",
            helpfulBy: 5,
            replies: [
              {
                key: "one-invoice-6",
                by: "nadja",
                daysAgo: 161,
                stance: "none",
                body: "That is in now: each line can be paid and objected to by itself. Good point, Bram.",
                helpfulBy: 4,
                replies: [],
              },
            ],
          },
        ],
      },
      {
        key: "one-invoice-7",
        by: "deniz",
        daysAgo: 25,
        stance: "none",
        body: 'It came. One page. I framed a copy. My accountant says, word for word: "Na also."',
        helpfulBy: 9,
        replies: [],
      },
      {
        key: "one-invoice-8",
        by: "felix",
        daysAgo: 24,
        stance: "none",
        body: "Drei Tassen asked whether the sixth café can go on the same invoice from March. Sixth café! Nobody knew. Please keep it to yourselves.",
        internal: true,
        replies: [],
      },
    ],
  },
  {
    key: "sammelrechnung",
    title: "Sammelrechnung für zwei Kantinen",
    body: "Wir haben zwei Kantinen auf einem Gelände. Jede Bestellung gibt eine eigene Rechnung, im Schnitt neun im Monat. Die Verwaltung will pro Rechnung ein Formular mit zwei Unterschriften. Eine Rechnung im Monat würde reichen.",
    board: "wholesale",
    tags: ["billing", "several-bars"],
    author: "maik",
    daysAgo: 160,
    language: "de",
    popularity: 24,
    statusHistory: [
      {
        status: "under_review",
        daysAgo: 156,
        by: "nadja",
        note: "Ist dieselbe Arbeit wie bei „One invoice for five cafés“, nur mit zwei Unterschriften. Wir nehmen Sie dort mit.",
      },
      {
        status: "beta",
        daysAgo: 26,
        by: "nadja",
        note: "Sie sind unter den elf Konten der ersten Runde. Eine Rechnung, zwei Zeilen.",
      },
    ],
    becauses: [
      {
        person: "maik",
        importance: 2,
        text: "neun Formulare, achtzehn Unterschriften",
      },
      {
        person: "olga",
        importance: 2,
        text: "bei uns sind es sieben im Monat",
      },
      {
        person: "birgit",
        importance: 3,
        text: "Bei 14 Standorten wäre das für uns ein Kriterium.",
      },
    ],
    comments: [
      {
        key: "sammelrechnung-1",
        by: "deniz",
        daysAgo: 158,
        stance: "for",
        body: "Willkommen im Club. Meine Idee steht auf Englisch weiter oben, stimm da ruhig auch ab.",
        helpfulBy: 2,
        replies: [],
      },
      {
        key: "sammelrechnung-2",
        by: "maik",
        daysAgo: 22,
        stance: "none",
        body: "Erste Sammelrechnung ist da. Die Verwaltung hat nachgefragt, ob die anderen acht verloren gegangen sind.",
        helpfulBy: 3,
        replies: [],
      },
    ],
  },
  {
    key: "price-list",
    title: "A price list with a date on it",
    body: `Three price lists are in circulation. All of them are called "Preisliste_aktuell_neu.pdf". I made an offer in March with a list from the autumn before and paid the difference of 312 euros myself.

Put a valid-from and a valid-until on each page, and tell me eight weeks before a change.`,
    board: "wholesale",
    tags: ["billing", "orders"],
    author: "bram",
    daysAgo: 270,
    language: "en",
    popularity: 27,
    statusHistory: [
      {
        status: "planned",
        daysAgo: 266,
        by: "nadja",
        note: "You are right, and the 312 euros come back with your next invoice. Eight weeks is fair.",
      },
      {
        status: "delivered",
        daysAgo: 231,
        by: "nadja",
        note: "The list has a version and both dates on every page, it is in the dealer area, and a change is announced eight weeks before by mail to everybody who has downloaded it.",
      },
    ],
    becauses: [
      {
        person: "bram",
        importance: 3,
        text: "312 euros and an embarrassing phone call",
      },
      {
        person: "sanne",
        importance: 2,
        text: "I have all three on my desktop",
      },
      {
        person: "resi",
        importance: 1,
        text: "bei den Ersatzteilen genauso",
      },
    ],
    comments: [
      {
        key: "price-list-1",
        by: "sanne",
        daysAgo: 268,
        stance: "for",
        body: 'There is a fourth one. "aktuell_neu_2".',
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "price-list-2",
        by: "chiara",
        daysAgo: 265,
        stance: "none",
        body: "I may have made the fourth one. Sorry.",
        helpfulBy: 4,
        replies: [],
      },
      {
        key: "price-list-3",
        by: "bram",
        daysAgo: 230,
        stance: "none",
        body: "Received, dated, credited. Thank you.",
        helpfulBy: 2,
        replies: [],
      },
    ],
  },
];
