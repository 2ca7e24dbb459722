import { isMap } from 'yaml'
import type { FicheBrute } from '../../../src/domain/contribution/changements.ts'
import type { Genre } from '../../../src/domain/contribution/libelles.ts'
import { ORDRES } from '../../../src/fiches/ecriture/changer.ts'
import { lireEcriture } from '../../../src/fiches/syntaxe/ecriture.ts'
import type { Refus, Ticket } from './lire.ts'

/** Ce que la fiche garde pour qui en répond : un ticket ne les écrit pas. */
const RESERVEES = ['label', 'verifications', 'identifiants']
/** Ce que disent déjà le ticket, sa date et qui parle : ces lignes ne changent rien. */
const SUES = ['sources', 'controles', 'ajoute_le', 'date_maj', 'confirme_le', 'solidite_preuve']
/** Ce qu’on répond pour retirer une valeur de la fiche. */
const RETIRE = /^(?:supprimer|fermée?|aucune?)$/i

/**
 * La fiche qu’un ticket demande, par-dessus celle d’avant. Rien n’est encore jugé : la porte le fera.
 * @param avant Vide pour une fiche neuve.
 */
export function fusionnerReponses({ modele, reponses }: Ticket, avant: FicheBrute): FicheBrute | Refus {
  const fiche = new Map(Object.entries(avant))
  for (const { id, chemin } of modele.champs) {
    const reponse = reponses.get(id)
    if (chemin === undefined || reponse === undefined) continue
    const valeur = typeof reponse === 'string' && RETIRE.test(reponse) ? undefined : reponse
    poser(fiche, chemin, valeur)
  }
  if (modele.genre === 'evenements') dater(fiche)
  if (modele.genre === 'conseillers') tenir(fiche)
  const lignes = reponses.get('lignes')
  if (typeof lignes === 'string') {
    const lues = lireLignes(modele.genre, lignes)
    if ('refus' in lues) return lues
    for (const [cle, valeur] of lues.paires) {
      if (SUES.includes(cle)) continue
      const blocs = estUnBloc(valeur) && cle === 'horaires'
      if (!blocs) poser(fiche, [cle], valeur ?? undefined)
      else for (const [sousCle, v] of Object.entries(valeur)) poser(fiche, [cle, sousCle], v ?? undefined)
    }
  }
  return Object.fromEntries(fiche)
}

function poser(fiche: Map<string, unknown>, [cle, sousCle]: readonly string[], valeur: unknown): void {
  const bloc = fiche.get(cle!)
  const paires = new Map(estUnBloc(bloc) ? Object.entries(bloc) : [])
  if (sousCle !== undefined) {
    if (valeur === undefined) paires.delete(sousCle)
    else paires.set(sousCle, valeur)
  }
  const ecrite = sousCle === undefined ? valeur : paires.size ? Object.fromEntries(paires) : undefined
  if (ecrite === undefined) fiche.delete(cle!)
  else fiche.set(cle!, ecrite)
}

/** Le jour et les heures d’un événement font la première ligne de ses dates. */
function dater(fiche: Map<string, unknown>): void {
  const dates = fiche.get('dates')
  if (estUnBloc(dates)) fiche.set('dates', [dates])
}

/** Le lieu et les horaires d’un poste font sa première permanence. */
function tenir(fiche: Map<string, unknown>): void {
  const [lieu, horaires] = [fiche.get('lieu'), fiche.get('horaires')]
  fiche.delete('lieu')
  fiche.delete('horaires')
  fiche.set('permanences', [{ lieu, ...(horaires === undefined ? {} : { horaires }) }])
}

function lireLignes(genre: Genre, texte: string): { paires: [string, unknown][] } | Refus {
  const ecriture = lireEcriture(texte)
  if ('fautes' in ecriture)
    return {
      refus: ecriture.fautes
        .slice(0, 5)
        .map(({ ligne, message }) => `Lignes de la fiche, ligne ${ligne} : ${message}`),
    }
  if (!isMap(ecriture.doc.contents))
    return { refus: ['Lignes de la fiche : écrivez une ligne « clé: valeur » par valeur.'] }
  const paires = Object.entries(ecriture.doc.toJS() as object)
  const refus = paires.flatMap(([cle]) => {
    if (!ORDRES[genre].fiche.includes(cle))
      return [`Lignes de la fiche : « ${cle} » n’est pas une clé de cette fiche.`]
    return RESERVEES.includes(cle) ? [`Lignes de la fiche : « ${cle} » ne se change pas par un ticket.`] : []
  })
  return refus.length ? { refus } : { paires }
}

function estUnBloc(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}
