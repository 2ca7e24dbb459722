/** Les forges dont on connaît les adresses. Celles d’une autre ressemblent souvent à l’une d’elles. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const
export type Forge = (typeof FORGES)[number]

/** Le dépôt des fiches. `adresse` : sans barre à la fin ; vide s’il n’est pas publié. */
export interface Depot {
  adresse: string
  branche: string
  forge: Forge
}

/** Au-delà, des serveurs refusent l’adresse : le texte se colle à la main. */
const ADRESSE_MAX = 7500
/** Au-delà, des messageries coupent un message préparé. */
const MESSAGE_MAX = 1800

/** Où changer un fichier du dépôt dans la page. @param chemin `content/lieux/x.yaml`. */
export function adresseDeModification({ adresse, branche, forge }: Depot, chemin: string): string {
  return `${adresse}/${VERBES[forge].modifier}/${branche}/${chemin}`
}

/** Une page de la forge. `remplie` : le texte y est déjà ; sinon il reste à coller. */
export interface PageDeForge {
  adresse: string
  remplie: boolean
}

/**
 * Où créer un fichier, son nom et son texte déjà écrits. GitLab ne sait préparer que le nom.
 * https://docs.github.com « Creating new files » ; Gitea et Forgejo : `_new`, mêmes paramètres (go-gitea/gitea#16556) ;
 * GitLab : `file_name` seul (gitlab-org/gitlab#337038).
 */
export function adresseDeCreation(depot: Depot, chemin: string, texte: string): PageDeForge {
  const { adresse, branche, forge } = depot
  const [dossier, nom] = [chemin.replace(/\/[^/]*$/, ''), chemin.replace(/^.*\//, '')]
  const page = `${adresse}/${VERBES[forge].creer}/${branche}/${dossier}`
  if (forge === 'gitlab') return { adresse: `${page}${parametres({ file_name: nom })}`, remplie: false }
  return siCourte(
    `${page}${parametres({ filename: nom, value: texte })}`,
    `${page}${parametres({ filename: nom })}`,
  )
}

/** Où ouvrir un ticket, son titre et son texte déjà écrits. */
export function adresseDeTicket({ adresse, forge }: Depot, titre: string, texte: string): PageDeForge {
  const page = `${adresse}/${VERBES[forge].ticket}`
  const cles =
    forge === 'gitlab' ? (['issue[title]', 'issue[description]'] as const) : (['title', 'body'] as const)
  const entete = parametres({ [cles[0]]: titre })
  return siCourte(`${page}${parametres({ [cles[0]]: titre, [cles[1]]: texte })}`, `${page}${entete}`)
}

/**
 * Où remplir un formulaire de ticket, champs déjà écrits. Seule GitHub les prépare par leur nom.
 * @param modele Nom du formulaire, sans `.yml`.
 * @returns `undefined` sur une autre forge, ou si l’adresse serait trop longue.
 */
export function adresseDeFormulaire(
  { adresse, forge }: Depot,
  modele: string,
  titre: string,
  champs: Readonly<Record<string, string>>,
): string | undefined {
  if (forge !== 'github') return undefined
  const page = `${adresse}/issues/new${parametres({ template: `${modele}.yml`, title: titre, ...champs })}`
  return page.length <= ADRESSE_MAX ? page : undefined
}

/** Un message déjà écrit. `entier` : tout le texte y tient ; sinon, le fichier se joint à la main. */
export interface Message {
  adresse: string
  entier: boolean
}

/**
 * Un courriel déjà écrit.
 * @param resume Ce qui change, avec des mots : toujours dans le message.
 * @param fichier Texte de la fiche, ajouté s’il tient.
 * @param sinon Ce qui le remplace s’il ne tient pas.
 */
export function courrielEcrit(
  a: string,
  sujet: string,
  resume: string,
  fichier: string,
  sinon: string,
): Message {
  const avec = (texte: string) =>
    `mailto:${a}?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(texte.replace(/\r?\n/g, '\r\n'))}`
  const complet = avec(fichier ? `${resume}\n\n${fichier}` : resume)
  if (complet.length <= MESSAGE_MAX || !fichier) return { adresse: complet, entier: true }
  return { adresse: avec(`${resume}\n\n${sinon}`), entier: false }
}

/** Ce qu’un territoire déclare pour qu’on lui réponde. */
export interface Declare {
  contact: { telephone: string; courriel: string }
  depot: { adresse: string }
}

/** Les sorties qui ont une adresse. Copier, télécharger et imprimer n’en demandent pas, et n’arrivent à personne. */
export function sortiesDeclarees({ contact, depot }: Declare): ('courriel' | 'forge' | 'telephone')[] {
  return [
    ...(contact.courriel ? (['courriel'] as const) : []),
    ...(depot.adresse ? (['forge'] as const) : []),
    ...(contact.telephone ? (['telephone'] as const) : []),
  ]
}

const VERBES: Record<Forge, { modifier: string; creer: string; ticket: string }> = {
  github: { modifier: 'edit', creer: 'new', ticket: 'issues/new' },
  gitlab: { modifier: '-/edit', creer: '-/new', ticket: '-/issues/new' },
  forgejo: { modifier: '_edit', creer: '_new', ticket: 'issues/new' },
}

function parametres(valeurs: Readonly<Record<string, string>>): string {
  const paires = Object.entries(valeurs).map(([cle, valeur]) => `${cle}=${encodeURIComponent(valeur)}`)
  return `?${paires.join('&')}`
}

function siCourte(remplie: string, vide: string): PageDeForge {
  return remplie.length <= ADRESSE_MAX
    ? { adresse: remplie, remplie: true }
    : { adresse: vide, remplie: false }
}
