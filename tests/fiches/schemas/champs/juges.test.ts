/** Les champs qui se jugent s’écrivent dans un lieu et se demandent dans un besoin, d’après une seule table. */
import { describe, expect, test } from 'vitest'
import { lireFiche } from '../../../../src/fiches/lire.ts'
import { schemaBesoin } from '../../../../src/fiches/schemas/besoin.ts'

const BESOIN = `id: essai
label: Un essai
explication: Une phrase.
pictogramme: mail
tuile: false
synonymes: [essai]
a_apporter: [téléphone]
voisin: autre
criteres:
  tous:
    `

/** Les fautes d’un besoin qui demande cette ligne. */
function fautesDuCritere(ligne: string): string[] {
  const lue = lireFiche(Buffer.from(`${BESOIN}${ligne}\n`), 'content/besoins.yaml', schemaBesoin)
  return 'anomalies' in lue ? lue.anomalies.map(({ cle, message }) => `${cle} : ${message}`) : []
}

describe('une ligne de critère', () => {
  // Écrites à la main d’après le schéma national : une valeur de chaque champ où l’on choisit.
  test.each([
    'classe: [inclusion]',
    'services: [Insertion professionnelle via le numérique]',
    'demarches: [CAF]',
    'competences: [Courriel]',
    'equipements: [Wifi]',
    'publics_specifiquement_adresses: [Seniors]',
    'prise_en_charge_specifique: [Surdité]',
    'frais_a_charge: [Gratuit]',
    'modalites_acces: [Téléphoner]',
    'modalites_accompagnement: [À distance]',
    'dispositif_programmes_nationaux: [Aidants Connect]',
    'formations_labels: [Fabriques de Territoire]',
    'typologie: [Fablab]',
    'itinerance: [Itinérant]',
    'reparation_materiel: true',
  ])('admet %s', (ligne) => expect(fautesDuCritere(ligne)).toEqual([]))

  test.each([
    ['une valeur inconnue', 'equipements: [Wifi, Minitel]', 'criteres.tous.equipements.1'],
    ['une valeur sans liste, même quand un lieu n’en a qu’une', 'classe: inclusion', 'criteres.tous.classe'],
    ['« non » à un oui ou non', 'reparation_materiel: false', 'criteres.tous.reparation_materiel'],
    ['un champ qui ne se juge pas', 'telephone: ["04 77 00 00 01"]', 'criteres.tous.telephone'],
  ])('refuse %s', (_, ligne, cle) => {
    expect(fautesDuCritere(ligne)[0]).toMatch(new RegExp(`^${cle} : `))
  })
})
