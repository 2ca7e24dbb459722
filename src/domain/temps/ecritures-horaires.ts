const HEURE = String.raw`\d{1,2}h\d{0,2}`
/** Les écritures courantes, ramenées à celle des fiches. L’ordre compte : heures, puis plages, puis conditions. */
const ECRITURES: [RegExp, string][] = [
  [/[’‘]/g, "'"],
  [
    /^(?:7 ?j(?:ours)? ?(?:\/|sur) ?7 ?,? ?)?24 ?h? ?(?:\/|sur) ?24 ?h?(?: ?,? ?7 ?j(?:ours)? ?(?:\/|sur) ?7)?$/,
    '0h-24h',
  ],
  [/^(?:ferm[ée]e?s?|ferme|closed)(?: toute la journée)?$/, 'fermé'],
  [/\b(?:non[- ]?stop|sans interruption|en continu|journée continue|ouvert(?:ure)?|environ)\b/g, ' '],
  [/\baprès[- ]?midis?\b|\bapres[- ]?midis?\b|\bmatin(?:ée)?s?\b|\bsoir(?:ée)?s?\b|\bam\b|\bpm\b/g, ' '],
  [/\bmidi\b/g, '12h'],
  [/^(?:de )?minuit\b/g, '0h'],
  [/\bminuit\b/g, '24h'],
  [/(\d) ?(?:heures?|hrs?|h) ?(?=\d{2}\b)/g, '$1h'],
  [/(\d) ?(?:heures?|hrs?|h)(?![a-z])/g, '$1h'],
  [/(\d{1,2}h\d{2}) ?(?:min(?:utes)?|mn|m)\b/g, '$1'],
  [/\b(\d{1,2})[:.](\d{2})\b/g, '$1h$2'],
  [/\b([01]\d|2[0-4])([0-5]\d)\b/g, '$1h$2'],
  [/[‐‑‒–—−~→]|->|=>/g, '-'],
  [/ *\b(?:jusqu'à|jusqu'a|à|a|au) +(?=\d)/g, '-'],
  [/\b(?:de|du|des|le|les|dès) +(?=\d+h)/g, ''],
  [/\b(\d{1,2})(?: ?- ?)(\d{1,2})(?!\d|h|e|er)\b/g, '$1h-$2h'],
  [/\b(\d{1,2})(?: ?- ?)(?=\d{1,2}h)/g, '$1h-'],
  [/ *- */g, '-'],
  [/(h\d*)-(\d{1,2})(?![\dhe])/g, '$1-$2h'],
  [new RegExp(String.raw`^(${HEURE}-${HEURE})-(?=${HEURE}-${HEURE}$)`), '$1, '],
  [/-0{1,2}h(?:00)?(?!\d)/g, '-24h'],
  [new RegExp(String.raw`^(${HEURE}) ?/ ?(${HEURE})$`), '$1-$2'],
  [/ *(?:\/|\||&|\+|\bpuis\b|\bet\b|\.|:) *(?=\d{1,2}h\d{0,2}-)/g, ', '],
  [new RegExp(String.raw`(${HEURE}-${HEURE}) +(?=${HEURE}-)`, 'g'), '$1, '],
  [/\bpremiers?\b|\b1 ?(?:ers?|ère|ier|°)(?![a-z])/g, '1er'],
  [/\b(?:deuxième|second)s?\b/g, '2e'],
  [/\btroisièmes?\b/g, '3e'],
  [/\bquatrièmes?\b/g, '4e'],
  [/\bcinquièmes?\b/g, '5e'],
  [/\b([2-5]) ?(?:[èe]me|i[èe]me|nde?|è|°)s?(?![a-z])/g, '$1e'],
  [/\bderniers\b/g, 'dernier'],
  [/\bsem(?:aines?|\.)? ?(?:nos? )?((?:im)?pair)e?s?\b/g, 'semaines $1es'],
  [/ (?:de chaque|par) mois\)/g, ' du mois)'],
  [/\b(?:chaque|tous les|uniquement|seulement)\b/g, ' '],
  [/\b(?:le|les) +(?=1er|[2-5]e|dernier|semaines)/g, ''],
  [/(h\d*) +((?:1er|[2-5]e|dernier|semaines)[^()]*)$/, '$1 ($2)'],
  [
    /\(((?:(?:1er|[2-5]e|dernier)(?: et |, )?)+(?:\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)?)\)/g,
    '($1 du mois)',
  ],
  [/^[\s,;.:/-]+|[\s,;.:/-]+$/g, ''],
]

/** Les horaires d’un jour, des écritures les plus courantes à celle que `lireJour` comprend ; ce qui reste obscur le reste. */
export function simplifierHoraires(texte: string): string {
  const depart = texte.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  return ECRITURES.reduce(
    (ecrit, [motif, par]) => ecrit.replace(motif, par).replace(/\s+/g, ' ').trim(),
    depart,
  )
}
