import type { Browser, CDPSession, Page } from '@playwright/test'
import { ecoindex, lettre } from '../../src/domain/sobriete/ecoindex.ts'

/** 1,6 Mbit/s dans un sens, 750 kbit/s dans l’autre, 150 ms ; processeur quatre fois plus lent. */
const RESEAU = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const PROCESSEUR = 4
const TELEPHONE = { width: 390, height: 844 }
const REPOS_MS = 1500

export interface Mesure {
  /** Reçus, compressés, en-têtes compris. */
  octets: number
  requetes: number
  /** Éléments, sans ce qu’il y a dans les SVG. */
  noeuds: number
  ecoindex: string
  /** Premier contenu et plus grand contenu, en millisecondes. */
  fcp: number
  lcp: number
  /** Ce qui a bougé sous les yeux, de 0 à 1. */
  cls: number
  /** La plus longue tâche, en millisecondes : le téléphone ne répond pas pendant ce temps. */
  tache: number
  /** La liste répond aux filtres, en millisecondes ; absent si la page n’en a pas. */
  liste?: number
}

type Vu = Pick<Mesure, 'fcp' | 'lcp' | 'cls' | 'tache' | 'liste'>

/** Une première visite sur un téléphone lent, de la demande au repos. */
export async function visiter(navigateur: Browser, url: string): Promise<Mesure> {
  const contexte = await navigateur.newContext({ viewport: TELEPHONE, hasTouch: true })
  try {
    const page = await contexte.newPage()
    page.setDefaultNavigationTimeout(0) // une machine occupée finit quand même
    const session = await contexte.newCDPSession(page)
    const recu = await compterLeReseau(session)
    await page.addInitScript(observer)
    await session.send('Network.emulateNetworkConditions', RESEAU)
    await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSEUR })
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(REPOS_MS)
    const vu = await page.evaluate(() => (window as unknown as { vu: Vu }).vu)
    const noeuds = await compterLesNoeuds(page)
    const note = ecoindex({ noeuds, requetes: recu.requetes, ko: recu.octets / 1000 })
    return { ...recu, noeuds, ecoindex: `${note} ${lettre(note)}`, ...arrondir(vu) }
  } finally {
    await contexte.close()
  }
}

async function compterLeReseau(session: CDPSession): Promise<{ octets: number; requetes: number }> {
  const recu = { octets: 0, requetes: 0 }
  session.on('Network.responseReceived', () => (recu.requetes += 1))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (recu.octets += encodedDataLength))
  await session.send('Network.enable')
  return recu
}

/** Tourne dans la page, avant elle. */
function observer(): void {
  const vu: Vu = { fcp: 0, lcp: 0, cls: 0, tache: 0 }
  Object.assign(window, { vu })
  const suivre = (type: string, noter: (entree: PerformanceEntry) => void) =>
    new PerformanceObserver((liste) => liste.getEntries().forEach(noter)).observe({ type, buffered: true })
  suivre('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vu.fcp = startTime
  })
  suivre('largest-contentful-paint', ({ startTime }) => (vu.lcp = startTime))
  suivre('layout-shift', (entree) => (vu.cls += (entree as PerformanceEntry & { value: number }).value))
  suivre('longtask', ({ duration }) => (vu.tache = Math.max(vu.tache, duration)))
  document.addEventListener('lieux:change', () => (vu.liste ??= performance.now()))
}

/** Comme EcoIndex : après être allé en bas de la page. */
async function compterLesNoeuds(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight)
    return document.querySelectorAll('*').length - document.querySelectorAll('svg *').length
  })
}

function arrondir({ fcp, lcp, cls, tache, liste }: Vu): Vu {
  return {
    fcp: Math.round(fcp),
    lcp: Math.round(lcp),
    cls: Math.round(cls * 1000) / 1000,
    tache: Math.round(tache),
    ...(liste !== undefined && { liste: Math.round(liste) }),
  }
}
