/** Ce qu’une personne a tranché, pour ne pas le lui redemander. */
import { describe, expect, test } from 'vitest'
import { ESSAI, fondre, MARDI } from './cas.ts'

describe('une décision', () => {
  const MOBILE = { telephone: '06 00 00 00 09' }
  const prendre = (valeur?: string, le = '2026-11-27') => ({
    prendre: new Map([['telephone', { valeur, le }]]),
  })
  const garder = (valeur?: string) => ({ garder: new Map([['telephone', { valeur, le: '2026-11-27' }]]) })

  test('« prendre » fait entrer une valeur douteuse, et la date', () => {
    for (const decisions of [prendre(), prendre(MOBILE.telephone)])
      expect(fondre({ faits: MOBILE, decisions })).toMatchObject({
        changements: [{ champ: 'telephone', apres: '06 00 00 00 09' }],
        conflits: [],
        controles: { telephone: ESSAI },
      })
  })

  test('« prendre » retire ce que la source ne dit plus', () => {
    const decisions = { prendre: new Map([['horaires', { valeur: 'rien', le: '2026-11-27' }]]) }
    const { changements, controles } = fondre({ reste: { tus: ['horaires'] }, decisions })
    expect(changements).toEqual([{ champ: 'horaires', avant: MARDI, apres: undefined }])
    expect(controles).not.toHaveProperty('horaires')
  })

  test('« garder » tait la question, sans dater notre valeur', () => {
    for (const decisions of [garder(), garder('04 77 00 00 09')])
      expect(fondre({ faits: { telephone: '04 77 00 00 09' }, decisions })).toEqual({
        changements: [],
        conflits: [],
        controles: { adresse: ESSAI },
      })
  })

  test('ne vaut que pour la valeur qu’elle visait', () => {
    expect(fondre({ faits: MOBILE, decisions: prendre('06 11 11 11 11') }).conflits).toHaveLength(1)
    expect(
      fondre({ faits: { telephone: '04 77 00 00 09' }, decisions: garder('04 77 00 00 08') }).changements,
    ).toHaveLength(1)
  })

  test('« prendre » tombe dès qu’une main touche la fiche', () => {
    const notre = { date_maj: '2026-11-28' }
    expect(fondre({ notre, faits: MOBILE, decisions: prendre() })).toMatchObject({
      changements: [],
      conflits: [{ champ: 'telephone' }],
    })
  })
})
