const ENGLISH = `a about after all also an and any are as at be been but by can could did do does for from
  get had has have how i if in into is it its just let like make me more my no not of on one or our out
  please should so some that the their them then there they this to up us use was we were what when
  where which who why will with without would you your`;

const GERMAN = `aber alle allem allen als am an auch auf aus bei beim bin bis bitte da damit dann das dass
  dem den der des die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer
  eines er es etwas fur gibt haben hat hier ich ihr im in ist ja kann kein keine konnen mehr mein mit
  muss nach nicht noch nur ob oder ohne sehr sein sich sie sind so sollte sollten uber um und uns
  unser unter vom von vor war wenn wer werden wie wir wird wo wurde zu zum zur`;

const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(/\s+/)),
  de: new Set(GERMAN.split(/\s+/)),
};

const NONE: ReadonlySet<string> = new Set();

/**
 * The words, folded as `foldWords` folds, that say nothing about what a text in this language is
 * about. Empty for a language without a list; `de-AT` has the list of `de`.
 */
export function stopWords(language: string): ReadonlySet<string> {
  return LISTS[language.split("-")[0] ?? ""] ?? NONE;
}
