import { describe, expect, test } from 'vitest'
import { correspondance, replier } from '../../../src/domain/recherche/autres-langues.ts'
import { cleDe, rangerBesoins } from '../../../src/domain/recherche/besoin-ailleurs.ts'

describe('ce qui s’écrit de plusieurs façons se replie sur une seule', () => {
  test.each([
    ['le i sans point', 'KIRIK', 'kirik'],
    ['les accents', 'Autorização', 'autorizacao'],
    ['le ë', 'leje qëndrimi', 'leje qendrimi'],
    ['les voyelles brèves et le trait d’allongement', 'عَمَـل', 'عمل'],
    ['les alifs', 'إيميل', 'ايميل'],
    ['la ta marbouta', 'إقامة', 'اقامه'],
    ['l’article, seul ou après une particule', 'والسكن بالهاتف', 'سكن هاتف'],
  ])('%s', (_quoi, ecrit, replie) => expect(replier(ecrit)).toBe(replie))

  test('un mot court qui commence par alif et lam garde ses lettres', () =>
    expect(replier('الم')).toBe('الم'))
})

describe('des mots disent un besoin', () => {
  test('les mots mêmes valent plus que leur début, leur début plus qu’une lettre près', () => {
    const dits = ['residence permit']
    const [juste, debut, faute] = ['residence permit', 'residence perm', 'residense permit'].map((tape) =>
      correspondance(tape, dits),
    ) as [number, number, number]
    expect(juste).toBe(3)
    expect(juste).toBeGreaterThan(debut)
    expect(debut).toBeGreaterThan(faute)
    expect(faute).toBeGreaterThan(0)
  })

  test('une phrase qui contient tout ce qu’on en dit est comprise', () => {
    expect(correspondance('I lost my password yesterday', ['password'])).toBeGreaterThan(0)
    expect(correspondance('أريد تجديد بطاقة الإقامة', ['بطاقة الإقامة'])).toBeGreaterThan(0)
  })

  test.each([
    ['rien', '', ['tax']],
    ['une lettre seule', 'a', ['a']],
    ['un autre mot', 'potato', ['tax', 'phone']],
    ['un mot court à une lettre près', 'tap', ['tax']],
    ['la moitié d’une locution', 'permit denied', ['residence permit']],
  ])('refuse %s', (_quoi, tape, dits) => expect(correspondance(tape, dits)).toBe(0))
})

test.each([
  ['une lettre de moins', 'pasword', 'password', true],
  ['une lettre de trop', 'passwoord', 'password', true],
  ['une autre lettre', 'passwort', 'password', true],
  ['deux lettres', 'paswort', 'password', false],
  ['deux lettres échangées', 'apssword', 'password', false],
])('%s : %s', (_quoi, tape, dit, compris) => expect(correspondance(tape, [dit]) > 0).toBe(compris))

describe('ce que la recherche en français propose dans une autre langue', () => {
  const besoin = (id: string, label: string, ...synonymes: string[]) => ({ id, label, synonymes })
  const rangees = rangerBesoins([
    {
      code: 'tr',
      lang: 'tr',
      sens: 'ltr',
      nom: 'Türkçe',
      besoins: [besoin('emploi', 'İş aramak', 'iş ilanı', 'cv'), besoin('cv', 'Özgeçmiş', 'cv')],
    },
    { code: 'ar', lang: 'ar', sens: 'rtl', nom: 'العربية', besoins: [besoin('impots', 'الضرائب', 'ضريبة')] },
    { code: 'en', lang: 'en', sens: 'ltr', nom: 'English', besoins: [besoin('cv', 'Write a CV', 'cv')] },
  ])
  const pages = (tape: string) => (rangees[cleDe(tape)] ?? []).map(({ code, id }) => `${code} ${id}`)

  test('les mots mêmes, sans regarder les majuscules ni les accents', () => {
    expect(pages('  İŞ   İLANI ')).toEqual(['tr emploi'])
    expect(pages('İş ilanı')).toEqual(['tr emploi'])
    expect(pages('ozgecmis')).toEqual(['tr cv'])
    expect(rangees[cleDe('İş aramak')]![0]!.texte).toBe('Türkçe · İş aramak')
  })

  test('avec et sans article arabe', () => {
    expect(pages('ضرائب')).toEqual(['ar impots'])
    expect(pages('الضَّرائب')).toEqual(['ar impots'])
    expect(pages('الضريبة')).toEqual(['ar impots'])
  })

  test('une page par langue', () => expect(pages('cv')).toEqual(['tr emploi', 'en cv']))

  test.each(['verge', 'iş', 'ضرا', ''])('rien pour « %s »', (tape) => expect(pages(tape)).toEqual([]))
})
