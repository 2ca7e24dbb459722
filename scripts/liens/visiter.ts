/** Visite des adresses comme le ferait une personne patiente : une à la fois par site, sans jamais insister. */

/** Une adresse à visiter, et les fiches qui la citent. */
export interface Lien {
  url: string
  ou: string[]
}

/** `bon` ; `deplace` : le site dit que l’adresse a changé pour toujours ; `casse` ; `incertain` : à revoir à la main. */
export type Etat = 'bon' | 'deplace' | 'casse' | 'incertain'

export interface Visite extends Lien {
  etat: Etat
  /** Code HTTP de la dernière réponse, ou la raison de l’absence de réponse. */
  reponse: string
  /** Où mènent les redirections, quand il y en a. */
  vers?: string
}

export interface Politesse {
  /** Attente entre deux requêtes au même site, en millisecondes. */
  delaiMs: number
  /** Au-delà, on n’attend plus la réponse. */
  patienceMs: number
  /** Nouveaux essais après une panne passagère. */
  essais: number
  /** Sites visités en même temps. */
  sites: number
  agent: string
}

const REDIRECTIONS = 5
/** Réponses d’un site qui n’aime pas HEAD, ou pas les robots : on redemande la page par GET. */
const REDEMANDER = [400, 401, 403, 404, 405, 406, 410, 500, 501, 503]
/** La page existe peut-être, mais pas pour un robot. */
const INCERTAINS = [401, 403, 406, 408, 418, 423, 425, 429, 451, 999]
const ATTENTE_MAXIMALE_MS = 30_000

/** Visite toutes les adresses, dans l’ordre reçu pour chaque site. Ne lève jamais : une panne est un résultat. */
export async function visiterTout(liens: readonly Lien[], politesse: Politesse): Promise<Visite[]> {
  const parSite = [...Map.groupBy(liens, ({ url }) => new URL(url).host).values()]
  const visites = new Map<string, Visite>()
  const equipe = Array.from({ length: Math.max(1, politesse.sites) }, async () => {
    for (let site = parSite.shift(); site; site = parSite.shift()) {
      for (const [i, lien] of site.entries()) {
        if (i > 0) await attendre(politesse.delaiMs)
        visites.set(lien.url, await visiter(lien, politesse))
      }
    }
  })
  await Promise.all(equipe)
  return liens.map(({ url }) => visites.get(url)!)
}

/** Visite une adresse, avec de nouveaux essais si la panne peut être passagère. */
async function visiter(lien: Lien, politesse: Politesse): Promise<Visite> {
  for (let essai = 0; ; essai += 1) {
    const { passagere, pauseMs = 0, ...vu } = await suivre(lien.url, politesse)
    if (!passagere || essai >= politesse.essais) return { ...lien, ...vu }
    await attendre(Math.min(ATTENTE_MAXIMALE_MS, Math.max(pauseMs, politesse.delaiMs * 2 ** essai)))
  }
}

type Vu = Pick<Visite, 'etat' | 'reponse' | 'vers'> & { passagere?: boolean; pauseMs?: number }

/** Suit les redirections. L’adresse n’est dite déplacée que si toutes sont définitives. */
async function suivre(depart: string, politesse: Politesse): Promise<Vu> {
  let url = depart
  let definitif = true
  for (let saut = 0; saut <= REDIRECTIONS; saut += 1) {
    const reponse = await demander(url, politesse)
    if (typeof reponse === 'string') return { etat: 'casse', reponse, passagere: true, ...suite(depart, url) }
    const cible = reponse.headers.get('location')
    if (reponse.status < 300 || reponse.status >= 400 || cible === null)
      return { ...juger(reponse, url !== depart && definitif), ...suite(depart, url) }
    if (!URL.canParse(cible, url)) return { etat: 'casse', reponse: `redirection illisible : ${cible}` }
    definitif &&= reponse.status === 301 || reponse.status === 308
    url = new URL(cible, url).href
    await attendre(politesse.delaiMs)
  }
  return { etat: 'casse', reponse: `plus de ${REDIRECTIONS} redirections`, vers: url }
}

function juger({ status, headers }: Response, deplace: boolean): Vu {
  const reponse = String(status)
  if (status < 400) return { etat: deplace ? 'deplace' : 'bon', reponse }
  const passagere = status === 429 || status >= 500
  const pauseMs = Number(headers.get('retry-after') ?? 0) * 1000 || 0
  return { etat: INCERTAINS.includes(status) ? 'incertain' : 'casse', reponse, passagere, pauseMs }
}

/** HEAD d’abord, pour ne rien télécharger ; GET si le site ne s’en contente pas. */
async function demander(url: string, politesse: Politesse): Promise<Response | string> {
  const tete = await requete('HEAD', url, politesse)
  if (typeof tete !== 'string' && !REDEMANDER.includes(tete.status)) return tete
  await attendre(politesse.delaiMs)
  return requete('GET', url, politesse)
}

async function requete(
  method: 'HEAD' | 'GET',
  url: string,
  politesse: Politesse,
): Promise<Response | string> {
  try {
    const reponse = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': politesse.agent, accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(politesse.patienceMs),
    })
    await reponse.body?.cancel()
    return reponse
  } catch (erreur) {
    return direPanne(erreur)
  }
}

const PANNES: Record<string, string> = {
  ENOTFOUND: 'ce nom de site n’existe pas',
  EAI_AGAIN: 'ce nom de site ne répond pas',
  ECONNREFUSED: 'le site refuse la connexion',
  ECONNRESET: 'le site coupe la connexion',
  CERT_HAS_EXPIRED: 'le certificat du site est périmé',
}

function direPanne(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur)
  if (erreur.name === 'TimeoutError') return 'pas de réponse à temps'
  const code = (erreur.cause as { code?: string } | undefined)?.code
  return (code && PANNES[code]) ?? code ?? erreur.message
}

function suite(depart: string, url: string): { vers?: string } {
  return url === depart ? {} : { vers: url }
}

function attendre(ms: number): Promise<void> {
  return new Promise((fini) => setTimeout(fini, ms))
}
