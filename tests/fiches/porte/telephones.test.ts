/** Un téléphone recopié d’un site passe la porte tel qu’il est écrit ; un numéro qui n’existe pas dit pourquoi. */
import { expect, test } from 'vitest'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const TELEPHONE = '04 77 00 00 01'

test.each([
  ['des espaces insécables', '04\u00a077\u00a000\u00a000\u00a001'],
  ['des espaces fines', '04\u202f77\u202f00\u202f00\u202f01'],
  ['le zéro entre parenthèses', '+33 (0)4 77 00 00 01'],
  ['le préfixe international en chiffres', '0033 4 77 00 00 01'],
  ['un numéro vert', '0 800 123 456'],
  ['un numéro court en deux paires', '39 49'],
  ['un numéro court d’un bloc', '"3949"'],
  ['un numéro court que YAML lit comme un nombre', '3949'],
  ['la garde médicale', '116 117'],
  ['les renseignements', '118 712'],
  ['une urgence', '"115"'],
  ['un numéro de La Réunion', '0262 12 34 56'],
])('accepte %s, gardé comme on l’a écrit', async (_, ecrit) => {
  const fiche = remplacer(ficheValide(LIEU), TELEPHONE, ecrit)
  const { contenu, anomalies } = await avecContenu({ [`${LIEU}.yaml`]: fiche }, (dossier) =>
    lireContenu(dossier, AUJOURDHUI),
  )
  expect(anomalies).toEqual([])
  expect(contenu?.lieux[0]?.telephone).toBe(ecrit.replaceAll('"', ''))
})

test.each([
  ['un chiffre oublié', '04 77 00 00 0', 'il a 9 chiffres, il en faut 10'],
  ['un chiffre de trop', '04 77 00 00 011', 'il a 11 chiffres, il en faut 10'],
  ['un court qui n’existe pas', '"1234"', 'un numéro à 4 chiffres commence par 10 ou par 3'],
  ['le même, sans guillemets', '1234', 'un numéro à 4 chiffres commence par 10 ou par 3'],
  ['deux numéros', '04 77 00 00 01 - 04 77 00 00 02', 'il y en a deux, gardez-en un'],
  ['un poste', '04 77 00 00 01 poste 3', 'gardez les chiffres d’un seul numéro, sans mots'],
])('refuse %s', async (_, ecrit, raison) => {
  expect(await fautesSi(LIEU, TELEPHONE, ecrit)).toEqual([
    `10:12 telephone : « ${ecrit.replaceAll('"', '')} » n’est pas un numéro français : ${raison}. Exemple : 01 23 45 67 89`,
  ])
})
