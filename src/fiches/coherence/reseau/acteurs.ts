import { seNomme } from '../../../domain/reseau/acteurs.ts'
import { plusProche } from '../../../domain/fiche/valeur-proche.ts'
import { sansAccents } from '../../../domain/fiche/texte.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute, type Chemin } from '../../faute.ts'
import type { FicheLue } from '../../lire.ts'
import type { Acteur } from '../../schemas/reseau/acteur.ts'
import type { Carte } from '../../schemas/carte.ts'
import type { Conseiller } from '../../schemas/reseau/conseiller.ts'

/** Adresses de /reseau/ que les pages prennent déjà. */
const PRISES = ['maillage', 'dispositifs', 'gouvernance']

type UnActeur = FicheLue<Partial<Acteur>>

export interface Autour {
  conseillers: FicheLue<Partial<Conseiller>>[]
  idsDeLieux: string[]
  /** Absentes si territoire.yaml est illisible. */
  sources: string[] | undefined
  carte: Carte
}

/** Règles entre les acteurs, leurs lieux, leurs postes et le territoire. */
export function verifierActeurs(acteurs: UnActeur[], autour: Autour): Anomalie[] {
  return [
    ...acteurs.flatMap((lue) => [
      ...verifierAdresse(lue, autour.carte),
      ...verifierTerritoire(lue, autour.carte),
      ...verifierLieux(lue, autour.idsDeLieux),
      ...verifierSources(lue, autour.sources),
      ...verifierRole(lue, autour.conseillers),
    ]),
    ...verifierDoublons(acteurs),
    ...verifierEmployeurs(acteurs, autour.conseillers),
  ]
}

function verifierAdresse(lue: UnActeur, carte: Carte): Anomalie[] {
  const { id } = lue.fiche
  if (id === undefined) return []
  const interco = carte.intercommunalites.find(({ slug }) => slug === id)
  const par = interco ? interco.nom : PRISES.includes(id) ? 'une autre page' : undefined
  if (par === undefined) return []
  const message = `L’adresse /reseau/${id}/ est déjà prise par ${par}. Donnez un autre nom à cet acteur.`
  return [faute(lue, ['id'], message)]
}

function verifierTerritoire(lue: UnActeur, carte: Carte): Anomalie[] {
  const { portee, noms = [] } = lue.fiche.territoire ?? {}
  if (portee !== 'intercommunalité' && portee !== 'commune') return []
  const connus = (portee === 'commune' ? carte.communes : carte.intercommunalites).map(({ nom }) => nom)
  return noms.flatMap((nom, i) =>
    inconnu(lue, ['territoire', 'noms', i], nom, connus, {
      quoi: `une ${portee} du territoire`,
      remede: `Écrivez le nom officiel de ${portee === 'commune' ? 'la commune' : 'l’intercommunalité'}.`,
    }),
  )
}

function verifierLieux(lue: UnActeur, idsDeLieux: string[]): Anomalie[] {
  return (lue.fiche.lieux ?? []).flatMap((id, i) =>
    inconnu(lue, ['lieux', i], id, idsDeLieux, {
      quoi: 'un lieu de l’annuaire',
      remede: 'Écrivez le nom d’un fichier de content/lieux, sans .yaml.',
    }),
  )
}

function verifierSources(lue: UnActeur, connues: string[] | undefined): Anomalie[] {
  const { sources, pages } = lue.fiche
  const ecrites = ['sources', 'pages'].some((cle) => lue.fautives?.includes(cle))
  if (!sources && !pages && !ecrites)
    return [
      faute(
        lue,
        [],
        'Dites d’où viennent ces informations : des « sources » de territoire.yaml, ou des « pages ».',
      ),
    ]
  if (!connues) return []
  return (sources ?? []).flatMap((source, i) =>
    inconnu(lue, ['sources', i], source, connues, {
      quoi: 'une source de territoire.yaml',
      remede: `Sources connues : ${connues.join(', ')}.`,
    }),
  )
}

/** Une valeur qui doit être dans une liste. */
function inconnu(
  lue: UnActeur,
  chemin: Chemin,
  valeur: string,
  connus: string[],
  { quoi, remede }: { quoi: string; remede: string },
): Anomalie[] {
  if (connus.includes(valeur)) return []
  const proche = plusProche(valeur, connus)
  return [
    faute(
      lue,
      chemin,
      `« ${valeur} » n’est pas ${quoi}. ${proche ? `Vouliez-vous dire « ${proche} » ?` : remede}`,
    ),
  ]
}

/** Sans rôle écrit, ni lieu, ni poste, une fiche ne dit pas pourquoi elle est là. */
function verifierRole(lue: UnActeur, conseillers: Autour['conseillers']): Anomalie[] {
  const { nom, aussi_appele, roles, lieux } = lue.fiche
  if (lue.fautives?.length || nom === undefined || roles || lieux) return []
  if (conseillers.some(({ fiche }) => seNomme({ nom, aussi_appele }, fiche.employeur ?? ''))) return []
  return [faute(lue, [], 'Rien ne dit ce que fait cet acteur. Ajoutez « roles », ou ses « lieux ».')]
}

function verifierDoublons(acteurs: UnActeur[]): Anomalie[] {
  const nommes = new Map<string, string>()
  const tenus = new Map<string, string>()
  return acteurs.flatMap((lue) => {
    const { id = lue.fichier, nom, aussi_appele = [], lieux = [] } = lue.fiche
    const noms: [Chemin, string][] = [
      ...(nom === undefined ? [] : [[['nom'], nom] as [Chemin, string]]),
      ...aussi_appele.map((autre, i): [Chemin, string] => [['aussi_appele', i], autre]),
    ]
    const deja = (vus: Map<string, string>, cle: string) => {
      const autre = vus.get(cle)
      if (autre === undefined) vus.set(cle, id)
      return autre
    }
    return [
      ...noms.flatMap(([chemin, ecrit]) => {
        const autre = deja(nommes, sansAccents(ecrit))
        return autre === undefined
          ? []
          : [faute(lue, chemin, `« ${ecrit} » est déjà l’acteur « ${autre} ». Gardez une seule fiche.`)]
      }),
      ...lieux.flatMap((lieu, i) => {
        const autre = deja(tenus, lieu)
        return autre === undefined
          ? []
          : [
              faute(
                lue,
                ['lieux', i],
                `« ${lieu} » est déjà tenu par « ${autre} ». Un lieu n’a qu’un acteur.`,
              ),
            ]
      }),
    ]
  })
}

/** Un employeur sans fiche d’acteur ne manque à personne tant que le territoire n’a décrit aucun acteur. */
function verifierEmployeurs(acteurs: UnActeur[], conseillers: Autour['conseillers']): Anomalie[] {
  const connus = acteurs.flatMap(({ fiche: { nom, aussi_appele } }) =>
    nom === undefined ? [] : [{ nom, aussi_appele }],
  )
  if (connus.length === 0) return []
  return conseillers.flatMap((lue) => {
    const { employeur } = lue.fiche
    if (employeur === undefined || connus.some((acteur) => seNomme(acteur, employeur))) return []
    const message = `Aucun acteur ne s’appelle « ${employeur} ». Ajoutez sa fiche dans content/acteurs, ou ce nom à « aussi_appele ».`
    return [faute(lue, ['employeur'], message, 'avertissement')]
  })
}
