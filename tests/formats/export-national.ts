import {
  fromSchemaLieuDeMediationNumerique,
  toSchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import OpeningHours from 'opening_hours'
import { describe, expect, test } from 'vitest'
import type { Lieu } from '../../src/fiches/schemas/lieu.ts'
import { versStandard } from '../../src/formats/standard.ts'

/** La bibliothèque confond « sans service » et « n’accueille pas de public » : elle relit l’un comme l’autre. */
const seRelit = ({ services, modalites_acces }: ReturnType<typeof versStandard>) =>
  services !== undefined && modalites_acces !== "Ce lieu n'accueille pas de public"

/** Juge l’export de ces lieux : relu par la bibliothèque de l’ANCT, puis par les motifs du schéma de LaMedNum. */
export function jugerLExport(lieux: readonly Lieu[]): void {
  const standards = lieux.map(versStandard)

  test(`la bibliothèque de l’ANCT relit les ${lieux.length} lieux sans rien perdre`, () => {
    const attendus = standards.filter(seRelit)
    expect(attendus.length).toBeGreaterThan(standards.length * 0.9)
    const relus = attendus.map((s) => toSchemaLieuMediationNumerique(fromSchemaLieuDeMediationNumerique(s)))
    expect(relus).toEqual(attendus)
  })

  // Ce que la bibliothèque ne vérifie pas.
  describe(`le schéma lui-même, sur les ${lieux.length} lieux`, () => {
    test.each<[keyof ReturnType<typeof versStandard>, RegExp]>([
      ['pivot', /^\d{14}$/],
      ['code_postal', /^\d{5}$/],
      ['code_insee', /^(?:[013-9]\d|2[AB1-9])\d{3}$/],
      ['telephone', /^\+(?:33|262|269|508|590|594|596|681|687|689)\d{6,9}$/],
      ['courriels', /^[^@\s|]+@[^@\s|]+(?:\|[^@\s|]+@[^@\s|]+)*$/],
      ['site_web', /^https?:\/\/[^\s|]+$/],
      ['itinerance', /^(?:Itinérant|Fixe)$/],
      ['date_maj', /^\d{4}-\d{2}-\d{2}$/],
      ['presentation_resume', /^[^]{1,280}$/],
      ['services', /./],
    ])('%s', (colonne, motif) => {
      for (const { id, [colonne]: valeur } of standards)
        if (valeur !== undefined) expect([id, valeur]).toEqual([id, expect.stringMatching(motif)])
    })

    test('horaires, sans réserve de opening_hours', () => {
      const horaires = standards.flatMap((standard) => standard.horaires ?? [])
      expect(horaires.length).toBeGreaterThan(lieux.length / 2)
      for (const osm of horaires) expect(new OpeningHours(osm, null).getWarnings()).toEqual([])
    })
  })
}
