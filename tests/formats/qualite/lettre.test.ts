import { describe, expect, test } from 'vitest'
import { relances } from '../../../src/domain/qualite/relances.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { lettreEnHtml } from '../../../src/formats/qualite/lettre-html.ts'
import { lettre, lettreEnTexte, type Expediteur } from '../../../src/formats/qualite/lettre.ts'
import { lireDepartement } from '../../fixtures/departement/lire.ts'
import { lirePage } from '../../site/site.ts'
import { fautesDeForme, fautesDeSortie } from '../../site/juger.ts'

const { territoire } = await lireDepartement()
const EXPEDITEUR: Expediteur = { territoire, ecriteLe: '2026-03-15', avant: '2026-04-15' }
const LIEU: Lieu = {
  id: 'la-fabrique',
  nom: 'La Fabrique <script>alert(1)</script>',
  classe: 'mediation',
  adresse: '1 rue des Lilas',
  code_postal: '99100',
  commune: 'Valbrune',
  precision: 'adresse',
  telephone: '05 36 49 00 01',
  horaires: [
    { jour: 1, debut: 540, fin: 720 },
    { jour: 3, debut: 840, fin: 1020 },
  ],
  sources: ['releve-essai'],
  controles: { telephone: { le: '2026-03-01', source: 'annuaire-essai' } },
  date_maj: '2024-01-01',
}
const [relance] = relances([LIEU], [], EXPEDITEUR.ecriteLe)
const ecrite = lettre(relance!, EXPEDITEUR)
const normal = (texte: string) => texte.replaceAll('\u00a0', ' ')

describe('la lettre en texte', () => {
  const texte = normal(lettreEnTexte(ecrite))

  test('dit ce que nous affichons, son âge et sa source, et marque ce qui a plus d’un an', () => {
    expect(texte).toContain(
      '> Horaires : mardi 9h-12h ; jeudi 14h-17h\n  (ancien, vérifié le 01/01/2024, Relevé sur place)',
    )
    expect(texte).toContain(
      '- Téléphone : 05 36 49 00 01\n  (frais, vérifié le 01/03/2026, Annuaire d’essai des lieux d’aide au numérique)',
    )
    expect(texte).toContain('- Nous ne savons pas : courriel, site internet, aide proposée,')
    expect(texte).toContain('https://numerique-val-exemple.example/lieux/la-fabrique/')
  })

  test('dit comment répondre, où, et avant quand', () => {
    expect(texte).toContain('Merci de nous répondre avant le 15/04/2026.')
    expect(texte).toContain('Répondez seulement : « rien n’a changé ».')
    expect(texte).toContain('Répondez à : numerique@val-exemple.example ou au 05 36 49 01 02.')
  })

  test('laisse à compléter l’adresse que le territoire ne dit pas', () => {
    const sans = {
      ...territoire,
      contact: { ...territoire.contact, courriel: '' as const, telephone: '' as const },
    }
    const texte = normal(lettreEnTexte(lettre(relance!, { ...EXPEDITEUR, territoire: sans })))
    expect(texte).toContain('Répondez à : [à compléter : l’adresse où répondre].')
  })
})

describe('la lettre en page', () => {
  test('est bien formée, ne charge rien, et n’exécute pas le nom d’un lieu', async () => {
    const html = lettreEnHtml(ecrite)
    expect(html).not.toContain('<script')
    const page = await lirePage('/', html)
    expect(fautesDeForme([page])).toEqual([])
    // Une lettre voyage seule : son style est en elle.
    expect(fautesDeSortie(page).filter((faute) => !/style/.test(faute))).toEqual([])
    expect(html).toContain('&lt;script&gt;')
    expect(html.match(/<tr class="vieux">/g)).toHaveLength(2) // horaires et adresse ; le téléphone est frais
  })
})
