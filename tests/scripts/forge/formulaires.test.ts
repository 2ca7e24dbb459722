/** Les formulaires de la forge disent ce que disent les schémas. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { MODELES } from '../../../scripts/forge/ticket/modeles.ts'
import { SERVICES } from '../../../src/domain/fiche/nomenclatures.ts'

interface Formulaire {
  name: string
  description: string
  body: {
    type: string
    id?: string
    attributes: { label?: string; value?: string; options?: unknown[]; multiple?: boolean }
    validations?: { required: boolean }
  }[]
}

function formulaires(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/forge/ticket/formulaires.ts', ...options],
    {
      encoding: 'utf8',
    },
  )
  return { status, dit: (stdout + stderr).trim() }
}

test('ceux du dépôt sont à jour', () => {
  expect(formulaires('--verifier')).toEqual({ status: 0, dit: 'Formulaires à jour.' })
})

test('un formulaire changé à la main se voit', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'formulaires-'))
  try {
    expect(formulaires('--vers', dossier).status).toBe(0)
    writeFileSync(join(dossier, 'corriger.yml'), 'name: x\n')
    const { status, dit } = formulaires('--vers', dossier, '--verifier')
    expect({ status, dit }).toEqual({
      status: 1,
      dit: `Formulaires à refaire : ${dossier}/corriger.yml. Lancez « npm run formulaires ».`,
    })
  } finally {
    rmSync(dossier, { recursive: true })
  }
})

/** Ce que la forge demande à un formulaire : docs.github.com, « Syntax for GitHub’s form schema ». */
describe.each(MODELES.map(({ nom }) => nom))('%s', (nom) => {
  const formulaire = parse(readFileSync(`.github/ISSUE_TEMPLATE/${nom}.yml`, 'utf8')) as Formulaire
  const champs = formulaire.body.filter(({ type }) => type !== 'markdown')

  test('a un nom, une description, et des champs que la forge connaît', () => {
    expect(formulaire.name.length).toBeGreaterThan(3)
    expect(formulaire.description.length).toBeLessThanOrEqual(200)
    for (const { type, id } of champs) {
      expect(['input', 'textarea', 'dropdown']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
    }
  })

  test('n’a pas deux titres ni deux identifiants pareils', () => {
    for (const valeurs of [champs.map(({ id }) => id), champs.map(({ attributes }) => attributes.label)])
      expect(new Set(valeurs).size).toBe(valeurs.length)
  })

  test('ses listes sont des textes, sans doublon, et rien n’y imite une réponse vide', () => {
    for (const { attributes } of champs) {
      if (!attributes.options) continue
      expect(attributes.options.every((option) => typeof option === 'string' && option !== 'None')).toBe(true)
      expect(new Set(attributes.options).size).toBe(attributes.options.length)
    }
  })

  test('prévient que le ticket est public', () => {
    expect(formulaire.body[0]?.attributes.value).toContain('Ce ticket est public')
  })
})

test('les premiers titres distinguent les formulaires', () => {
  const premiers = MODELES.map(({ champs }) => champs[0]!.titre)
  expect(new Set(premiers).size).toBe(MODELES.length)
})

test('la liste des services est celle du schéma national', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/ajouter.yml', 'utf8')) as Formulaire
  const services = body.find(({ id }) => id === 'services')
  expect(services?.attributes).toMatchObject({ options: [...SERVICES], multiple: true })
})
