const ENGLISH = `a about after again all also an and any are as at be because been before being but by can
  could did do does doing during each every for from get give go had has have he her here him his how i
  if in into is it its just let like make many me more most much my need no not now of off on once one
  only or other our out over please same see she should show since so some such tell than that the
  their them then there these they this those through to too under until up us use very want was way we
  were what when where which while who why will with without would you your`;

const GERMAN = `aber alle allem allen aller alles als am an andere auch auf aus bei beim bevor bin bis bitte
  da damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch durch ein
  eine einem einen einer eines einfach er es etwas fur gegen geht gibt haben hat hier ich ihr im immer in ist ja jede jeden jeder jedes jetzt kann kein keine konnen machen man mehr mein mit
  muss nach nicht noch nur ob oder ohne schon sehr sein seit sich sie sind so sollte sollten uber um und uns
  unser unter vom von vor wahrend war warum was weil wenn wer werden wie wieder wir wird wo wurde zu zum zur zwischen`;

const SPANISH = `a al algo alguien algun alguna algunas algunos antes aqui asi aun aunque cada como cual cuando
  cualquier de debe deberia del desde despues donde durante el ella ellas ellos en entonces entre es esa
  esas ese eso esos esta estaba estan estar estas este esto estos fue gustaria ha haber hace hacer hasta
  la las le les lo los mas me mediante menos mi mientras mis mucha muchas mucho muchos muy nada ni
  ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros o otra otras otro otros para pero poder
  podria por porque pueda puede pueden pues que queremos quien quiero se segun ser si siempre sido siendo
  su sus tambien tampoco te tenemos tener tengo tiene tienen toda todas tu tus un una unas uno unos usted
  ustedes y ya yo`;

const FRENCH = `afin ai aimerais alors apres au aucun aucune aujourd aussi autre autres aux avait avant avec avez avoir
  avons ce cela celle celui ces cet cette ceux chaque chez comme contre d dans de deja depuis des
  devrait devraient donc du elle elles encore entre est et etaient etait etant etre eu faire fait faudrait faut hui
  il ils j je jusqu l la le les leur leurs lors lorsque lui ma mais meme memes mes moi mon n ne ni nos notre
  nous ont ou oui par parce pas pendant permettre peu peut peuvent peux plusieurs pourquoi pourraient pourrait
  pouvait pouvez pouvoir puis qu quand que quel quelle quelles quelque quelques quels qui quoi rien sa sans
  sera seraient serait ses seulement si soient soit sommes sont souvent sous suis sur telle tels toujours
  tous tout toute toutes tres trop un une vers veut voir vos votre voudrais vous y`;

const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(/\s+/)),
  de: new Set(GERMAN.split(/\s+/)),
  es: new Set(SPANISH.split(/\s+/)),
  fr: new Set(FRENCH.split(/\s+/)),
};

const NONE: ReadonlySet<string> = new Set();

/**
 * The words, folded as `foldWords` folds, that say nothing about what a text in this language is
 * about. Empty for a language without a list; `de-AT` has the list of `de`.
 */
export function stopWords(language: string): ReadonlySet<string> {
  return LISTS[language.split("-")[0] ?? ""] ?? NONE;
}
