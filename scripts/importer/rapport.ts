/** Ce qu’un import a fait, en mots de tous les jours : au terminal, ou en Markdown pour une proposition de changement. */
import { direValeur } from '../../src/domain/fusion/champs.ts'
import type { ChangementDeChamp } from '../../src/domain/fusion/fusionner.ts'
import type { Comptes, LigneTraitee, Sort } from '../../src/domain/apport/sorts.ts'
import type { BilanDImport } from './executer.ts'

/** Combien de lignes d’une même sorte on détaille avant de compter le reste. */
const DETAILS_AU_PLUS = 50

const MOTS: Record<Sort, [un: string, plusieurs: string]> = {
  cree: ['lieu créé', 'lieux créés'],
  mis_a_jour: ['mis à jour', 'mis à jour'],
  confirme: ['confirmé', 'confirmés'],
  ambigu: ['à trancher', 'à trancher'],
  refuse: ['ligne refusée', 'lignes refusées'],
  hors_territoire: ['hors du territoire', 'hors du territoire'],
}

/** Met en évidence un texte venu d’une source, sans qu’il puisse devenir un lien, une mention ou une mise en forme. */
type Citer = (texte: string) => string
const auTerminal: Citer = (texte) => `« ${texte.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')} »`
const enMarkdown: Citer = (texte) => `\`${texte.replace(/[`\u0000-\u001f\u007f-\u009f]/g, ' ')}\``

/** « 6 lieux créés, 15 mis à jour… Total : 2 845 lignes. » */
function phraseDesComptes(comptes: Comptes): string {
  const sorts = Object.entries(comptes) as [Sort, number][]
  const total = sorts.reduce((somme, [, n]) => somme + n, 0)
  const dits = sorts.map(([sort, n]) => `${nombre(n)} ${MOTS[sort][n > 1 ? 1 : 0]}`)
  return `${dits.join(', ')}. Total : ${nombre(total)} ${total > 1 ? 'lignes' : 'ligne'}.`
}

/** Le bilan, à lire au terminal. */
export function bilanAuTerminal(bilan: BilanDImport, simule: boolean): string {
  const parties = partiesDe(bilan, auTerminal).map(({ titre, lignes }) =>
    [`\n${titre}`, ...lignes.map((ligne) => `  - ${ligne}`)].join('\n'),
  )
  return [enTete(bilan), ...parties, `\n${ceQuiEstEcrit(bilan, simule)}`].join('\n')
}

/** Le bilan, pour une proposition de changement. */
export function bilanEnMarkdown(bilan: BilanDImport): string {
  const [titre, ...reste] = enTete(bilan).split('\n')
  const parties = partiesDe(bilan, enMarkdown).map(({ titre, lignes }) =>
    [`### ${titre}`, '', ...lignes.map((ligne) => `- ${ligne}`)].join('\n'),
  )
  return [`## ${titre}`, reste.join('\n\n'), ...parties].join('\n\n')
}

function enTete({ titre, source, edition, depassee_par, comptes, remarques }: BilanDImport): string {
  return [
    `${titre} (${source}), édition du ${dateEnMots(edition)}`,
    phraseDesComptes(comptes),
    ...(depassee_par
      ? [`L’édition du ${dateEnMots(depassee_par)}, plus récente, est déjà importée : rien ne change.`]
      : []),
    ...remarques,
  ].join('\n')
}

function ceQuiEstEcrit({ ecrits }: BilanDImport, simule: boolean): string {
  if (ecrits.length === 0) return 'Rien à écrire : le contenu dit déjà tout cela.'
  const fichiers = ecrits.length > 1 ? `${ecrits.length} fichiers` : '1 fichier'
  return simule ? `Simulation : ${fichiers} changeraient.` : `Écrit : ${fichiers}.`
}

interface Partie {
  titre: string
  lignes: string[]
}

function partiesDe({ lignes, disparus, source }: BilanDImport, citer: Citer): Partie[] {
  const du = <S extends Sort>(sort: S) =>
    lignes.filter((ligne): ligne is Extract<LigneTraitee, { sort: S }> => ligne.sort === sort)
  const qui = ({ rang, nom }: LigneTraitee) => `ligne ${rang}${nom ? `, ${citer(nom)}` : ''}`
  const parties: Partie[] = [
    {
      titre: 'Lieux créés',
      lignes: du('cree').map(
        ({ lieu, recue }) => `${lieu} : ${citer(recue.nom)}, ${recue.localisation.commune}`,
      ),
    },
    {
      titre: 'Lieux mis à jour',
      lignes: du('mis_a_jour').map(
        ({ lieu, fusion }) =>
          `${lieu} : ${fusion.changements.map((c) => direChangement(c, citer)).join(' ; ')}`,
      ),
    },
    {
      titre: 'Reconnus sans identifiant : vérifiez',
      lignes: [...du('mis_a_jour'), ...du('confirme')]
        .filter(({ raisons }) => raisons.length > 1)
        .map((ligne) => `${qui(ligne)} est ${ligne.lieu} (${ligne.raisons.join(', ')})`),
    },
    {
      titre: 'À trancher : quel lieu est-ce ?',
      lignes: du('ambigu').map(
        (ligne) =>
          `${qui(ligne)} (identifiant ${citer(ligne.identifiant ?? '')}) : ${ligne.raison}${direCandidats(ligne)}`,
      ),
    },
    {
      titre: 'À trancher : qui a raison ?',
      lignes: lignes.flatMap((ligne) =>
        ligne.conflits.map(
          ({ champ, notre, leur, raison }) =>
            `${'lieu' in ligne ? ligne.lieu : qui(ligne)}, ${champ} (identifiant ${citer(ligne.identifiant ?? '')}) : nous ${citer(notre.valeur)} (${notre.le}, ${notre.source}), eux ${citer(masquer(leur.valeur))} (${leur.le}, ${leur.source}) ; ${raison}`,
        ),
      ),
    },
    { titre: 'Lignes refusées', lignes: du('refuse').map((ligne) => `${qui(ligne)} : ${ligne.raison}`) },
    {
      titre: 'Laissé de côté',
      lignes: lignes.flatMap((ligne) =>
        ligne.sort === 'hors_territoire' || ligne.sort === 'refuse'
          ? []
          : ligne.remarques.map((r) => `${qui(ligne)} : ${r}`),
      ),
    },
    { titre: `Lieux que ${source} ne cite plus`, lignes: disparus },
  ]
  return parties.filter(({ lignes }) => lignes.length > 0).map(({ titre, lignes }) => abreger(titre, lignes))
}

function abreger(titre: string, lignes: string[]): Partie {
  const reste = lignes.length - DETAILS_AU_PLUS
  const suite = reste > 0 ? [`et ${nombre(reste)} ${reste > 1 ? 'autres' : 'autre'}`] : []
  return {
    titre: `${titre} (${nombre(lignes.length)})`,
    lignes: [...lignes.slice(0, DETAILS_AU_PLUS), ...suite],
  }
}

function direChangement({ champ, avant, apres }: ChangementDeChamp, citer: Citer): string {
  return `${champ}, ${citer(direValeur(avant))} devient ${citer(direValeur(apres))}`
}

/** Un mobile peut être celui d’une personne : qui tranche le lit dans la source, pas dans un journal public. */
function masquer(valeur: string): string {
  return valeur.replace(/^((?:0|\+33 ?)[67]).*(\d{2})$/, '$1 ** ** ** $2')
}

function direCandidats({ candidats }: Extract<LigneTraitee, { sort: 'ambigu' }>): string {
  if (candidats.length === 0) return ''
  return `. Peut-être ${candidats.map(({ id, score, raisons }) => `${id} (${score} sur 100 : ${raisons.join(', ')})`).join(' ; ')}`
}

function nombre(n: number): string {
  return n.toLocaleString('fr-FR')
}

const enMots = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

function dateEnMots(date: string): string {
  return enMots.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, '1er ')
}
