/** Les JSON Schemas publiés aident l’éditeur de texte : ils doivent suivre les schémas du site. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CLASSES, SERVICES } from '../../src/domain/fiche/nomenclatures.ts'
import { TYPOLOGIES } from '../../src/domain/fiche/typologies.ts'

const dossier = mkdtempSync(join(tmpdir(), 'schemas-'))
afterAll(() => rmSync(dossier, { recursive: true }))

function schemas(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/schemas.ts', ...options], {
    encoding: 'utf8',
  })
  return { status, texte: (stdout + stderr).trim() }
}

describe('npm run schemas', () => {
  test('les schémas enregistrés sont à jour', () => {
    expect(schemas('--verifier')).toEqual({ status: 0, texte: 'Schémas à jour.' })
  })

  test('refuse un schéma périmé, sans y toucher, puis le refait', () => {
    cpSync('public/schemas', dossier, { recursive: true })
    const lieu = join(dossier, 'lieu.json')
    const juste = readFileSync(lieu, 'utf8')
    const perime = juste.replace('"Payant"', '"Payante"')
    expect(perime).not.toBe(juste)
    writeFileSync(lieu, perime)
    expect(schemas('--verifier', '--vers', dossier)).toEqual({
      status: 1,
      texte: `Schémas à refaire : ${lieu}. Lancez « npm run schemas ».`,
    })
    expect(readFileSync(lieu, 'utf8')).toBe(perime)
    expect(schemas('--vers', dossier)).toEqual({ status: 0, texte: `Écrits : ${lieu}` })
    expect(readFileSync(lieu, 'utf8')).toBe(juste)
  })

  test('dit à refaire un schéma qui manque', () => {
    const absent = join(dossier, 'conseiller.json')
    rmSync(absent)
    expect(schemas('--verifier', '--vers', dossier).texte).toContain(absent)
  })
})

describe('le schéma d’un lieu', () => {
  interface Noeud {
    enum?: string[]
    items?: Noeud
    pattern?: string
    maxLength?: number
    properties: Record<string, Noeud>
    required: string[]
    additionalProperties?: boolean
  }
  const { properties, required, additionalProperties } = JSON.parse(
    readFileSync('public/schemas/lieu.json', 'utf8'),
  ) as Noeud

  test('propose les valeurs des listes', () => {
    expect(properties.classe?.enum).toEqual(CLASSES)
    expect(properties.services?.items?.enum).toEqual(SERVICES)
    expect(properties.typologie?.items?.enum).toEqual(Object.keys(TYPOLOGIES))
  })

  test('propose un jour par ligne pour les horaires', () => {
    expect(Object.keys(properties.horaires!.properties)).toEqual([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ])
  })

  test('souligne un champ oublié, une clé inconnue, une forme fausse', () => {
    expect(required.toSorted()).toEqual([
      'adresse',
      'classe',
      'code_postal',
      'commune',
      'date_maj',
      'id',
      'nom',
      'sources',
    ])
    expect(additionalProperties).toBe(false)
    expect('0100').not.toMatch(new RegExp(properties.code_postal!.pattern!))
    expect('2026-3-1').not.toMatch(new RegExp(properties.date_maj!.pattern!))
    expect(properties.presentation?.maxLength).toBe(280)
  })
})
