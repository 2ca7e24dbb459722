import { estEntreGuillemets, type FauteDEcriture, type Jeton } from './jetons.ts'

/** Espaces que le clavier ne donne pas, mais qu’un traitement de texte ou un site laisse en copiant. */
const ESPECE = '[\\u0085\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]'
const TETE = '^ *(?:- +)*'

/** Ce qui se voit en regardant une ligne seule : le motif, et ce qu’il faut dire. Le premier groupe précède l’endroit fautif. */
const MOTIFS: [RegExp, string | ((trouve: RegExpExecArray) => string)][] = [
  [
    new RegExp(`^( *)${ESPECE}`),
    'Cette ligne commence par un espace insécable, qui ne décale rien. Effacez le début de la ligne et retapez des espaces ordinaires.',
  ],
  [
    new RegExp(`(${TETE}-)${ESPECE}`),
    'Un espace insécable suit le tiret. Effacez-le et retapez un espace ordinaire.',
  ],
  [
    new RegExp(`(${TETE}[\\w-]+)${ESPECE}+ *:(?:\\s|$)`),
    'Un espace insécable précède les deux-points. Effacez-le : « clé: valeur ». Si c’est du texte, mettez-le entre guillemets.',
  ],
  [
    new RegExp(`(${TETE}[\\w-]+:)${ESPECE}`),
    'Un espace insécable suit les deux-points. Effacez-le et retapez un espace ordinaire.',
  ],
  [
    /^( *)-([^\s-].*)/,
    ([, , valeur]) => `Il manque un espace après le tiret. Écrivez « - ${valeur!.trim().slice(0, 40)} ».`,
  ],
  [
    new RegExp(
      `(${TETE}(?:[\\w-]+: +)?)(?:[“”„][^“”„]*[“”]|[‘’][^‘’]*[‘’]|«\\s*[\\w.@:/+-]+\\s*») *(?:#.*)?$`,
    ),
    'Ces guillemets ne sont pas ceux du clavier. Effacez-les, ou écrivez des guillemets droits : "…".',
  ],
]

/** Les fautes qu’une ligne montre à elle seule. Les lignes d’un texte entre guillemets ou d’un bloc ne sont pas regardées. */
export function fautesDeLigne(jetons: readonly Jeton[], texte: string): FauteDEcriture[] {
  const couvertes = jetons.filter((jeton) => jeton.type === 'bloc' || estEntreGuillemets(jeton))
  const fautes: FauteDEcriture[] = []
  let debut = 0
  for (const ligne of texte.split('\n')) {
    const ici = debut
    debut += ligne.length + 1
    while (couvertes[0] && couvertes[0].debut + couvertes[0].source.length <= ici) couvertes.shift()
    if (couvertes[0] && couvertes[0].debut <= ici) continue
    for (const [motif, dire] of MOTIFS) {
      const trouve = motif.exec(ligne.replace(/\r$/, ''))
      if (!trouve) continue
      const message = typeof dire === 'string' ? dire : dire(trouve)
      fautes.push({ decalage: ici + trouve[1]!.length, message })
      break
    }
  }
  return fautes
}
