import { estEntreGuillemets, surLaMemeLigne, type FauteDEcriture, type Jeton } from './jetons.ts'

/** Les signes qui ont un sens en YAML, que personne ne doit avoir à connaître. */
const SIGNES: Record<string, (source: string) => string> = {
  alias: (source) =>
    `Les renvois (${source}) sont refusés. Recopiez la valeur, ou mettez-la entre guillemets.`,
  anchor: (source) =>
    `Les ancres (${source}) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.`,
  tag: (source) =>
    `Les étiquettes (${source}) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.`,
  'directive-line': () => 'Une fiche ne commence pas par « % ». Supprimez cette ligne.',
  'explicit-key-ind': () => 'Rien ne commence par « ? ». Mettez toute la valeur entre guillemets.',
}

/** Les signes refusés, et les textes qui continuent après leur guillemet. */
export function fautesDeSigne(jetons: readonly Jeton[], texte: string): FauteDEcriture[] {
  return jetons.flatMap((jeton): FauteDEcriture[] => {
    const { type, source, debut } = jeton
    const message =
      SIGNES[type]?.(source.slice(0, 30)) ??
      (type === 'seq-item-ind' ? fauteDeTiret(jeton, texte) : undefined) ??
      (type === 'block-scalar-header' ? fauteDEntete(jeton, texte) : undefined) ??
      (estEntreGuillemets(jeton) ? fauteDeGuillemet(jeton, texte) : undefined)
    if (message !== undefined) return [{ decalage: debut, message }]
    const tiret = type === 'texte' ? /\n *(?=- )/.exec(source) : null
    if (!tiret) return []
    const decalage = debut + tiret.index + tiret[0].length
    return [
      {
        decalage,
        message: 'Ce tiret continue le texte d’avant. Alignez-le avec les autres tirets de la liste.',
      },
    ]
  })
}

/** « nom: - Lab » : une liste ne commence pas sur la ligne de sa clé. */
function fauteDeTiret(tiret: Jeton, texte: string): string | undefined {
  const { avant } = tiret
  if (avant?.type !== 'map-value-ind' || !surLaMemeLigne(texte, avant, tiret)) return undefined
  return 'Une liste commence à la ligne suivante. Si ce tiret est du texte, mettez la valeur entre guillemets.'
}

/** « > 3 ans » : le signe ouvre un bloc, et la suite de la ligne serait perdue. */
function fauteDEntete(entete: Jeton, texte: string): string | undefined {
  const { source, apres } = entete
  const juste = /^[|>][-+\d]*$/.test(source) && !(apres && surLaMemeLigne(texte, entete, apres))
  return juste
    ? undefined
    : `Un texte ne peut pas commencer par « ${source[0]} ». Mettez toute la valeur entre guillemets.`
}

/** « "Lab" du centre » : le guillemet du milieu ferme la valeur. */
function fauteDeGuillemet(jeton: Jeton, texte: string): string | undefined {
  const { source, debut, apres } = jeton
  if (!apres || (apres.type !== 'texte' && !estEntreGuillemets(apres))) return undefined
  if (!surLaMemeLigne(texte, jeton, apres)) return undefined
  const valeur = texte.slice(debut).split('\n', 1)[0]!.trim()
  const signe = [`'`, '"'].find((s) => !valeur.includes(s))
  const juste =
    source[0] === "'" && !valeur.includes('"', 1) ? `"${valeur.slice(1).replace(/'$/, '')}"` : undefined
  const remede = juste ?? (signe && `${signe}${valeur}${signe}`)
  const cause = `La valeur se ferme après ${source.slice(0, 30)}, et la suite est perdue.`
  return remede && remede.length < 80
    ? `${cause} Mettez des guillemets autour de tout : ${remede}`
    : `${cause} Mettez des guillemets droits autour de tout, et « » à l’intérieur.`
}
