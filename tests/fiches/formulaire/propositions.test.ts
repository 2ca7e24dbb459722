/** Toute proposition faite dans le formulaire passe la porte, et ne touche que ce qu’elle dit. */
import { describe, expect, test } from 'vitest'
import { jugerTexte } from '../../../src/fiches/formulaire/juger.ts'
import { CONSTRUIT_LE, CONTENU } from '../../../scripts/essais/site-essai.ts'
import { alentourDe, corrigees, fautesDUneNeuve, fautesDuTexte, fichiersDe } from './propositions.ts'

const alentour = await alentourDe(CONTENU)
const fichiers = fichiersDe(CONTENU)
const le = CONSTRUIT_LE

test.each(fichiers.map((fichier) => [`${fichier.genre}/${fichier.id}`, fichier] as const))(
  '%s : chaque champ, chaque sorte de changement',
  (_, fichier) => {
    const essais = [...corrigees(fichier, alentour, le)]
    expect(essais.length).toBeGreaterThan(5)
    expect(essais.flatMap((apres) => fautesDuTexte(fichier, apres, alentour, le))).toEqual([])
    expect(fautesDUneNeuve(fichier, alentour, le)).toEqual([])
  },
)

describe('la porte du formulaire refuse', () => {
  const lieu = fichiers.find(({ id }) => id === 'france-services-montelan')!
  const dire = (texte: string) =>
    jugerTexte('lieux', texte, 'content/lieux/france-services-montelan.yaml', alentour, le).map(
      ({ cle, message }) => `${cle} : ${message}`,
    )

  test.each([
    [
      'un téléphone faux',
      /^telephone:.*$/m,
      'telephone: 12',
      'telephone : « 12 » n’est pas un numéro français',
    ],
    [
      'une date future',
      /^date_maj:.*$/m,
      'date_maj: 2027-01-01',
      'date_maj : « 2027-01-01 » est dans le futur',
    ],
    [
      'une commune inconnue',
      /^commune:.*$/m,
      'commune: Montelant',
      'commune : « Montelant » n’est pas une commune',
    ],
    [
      'un nom',
      /^date_maj/m,
      'presentation: Voir Mme Durand\ndate_maj',
      'presentation : Ce texte nomme une personne',
    ],
    [
      'une adresse nominative',
      /^date_maj/m,
      'precision_horaires: Écrire à jean.dupont@exemple.fr\ndate_maj',
      'precision_horaires : Cette adresse nomme une personne',
    ],
    [
      'un repreneur inconnu',
      /^date_maj/m,
      'ferme_le: 2026-06-30\nrepris_par: [rien]\ndate_maj',
      'repris_par.0 : « rien »',
    ],
  ])('%s', (_, motif, par, attendu) => {
    expect(dire(lieu.texte)).toEqual([])
    const faux = lieu.texte.replace(motif, par)
    expect(faux).not.toBe(lieu.texte)
    expect(dire(faux)).toContainEqual(expect.stringContaining(attendu))
  })
})
