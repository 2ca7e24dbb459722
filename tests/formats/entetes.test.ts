/** Les en-têtes donnés aux hébergeurs : une seule déclaration, la même partout. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entetes, entetesSansCadre, HOTE_DES_TUILES, politique } from '../../src/domain/politique.ts'
import { versEntetes } from '../../src/formats/entetes.ts'

const EXEMPLE = readFileSync('docs/nginx.conf', 'utf8')

describe('la politique', () => {
  test('ne permet rien par défaut, ni script ni style écrit dans la page', () => {
    for (const une of [politique({ tuiles: false }), politique({ tuiles: true })]) {
      expect(une).toMatch(/^default-src 'none'; /)
      expect(une).not.toMatch(/unsafe|\*|http:/)
    }
  })

  test('ne connaît d’autre hôte que celui des tuiles, et seulement pour leurs images', () => {
    expect(politique({ tuiles: false })).not.toContain('//')
    expect(
      politique({ tuiles: true })
        .split('; ')
        .filter((regle) => regle.includes('//')),
    ).toEqual([`img-src 'self' data: ${HOTE_DES_TUILES}`])
  })
})

test('le fichier _headers ferme chaque rubrique, sauf celle qu’on intègre', () => {
  const ecrit = versEntetes(['', 'lieux/', 'lieux/x/', '404/', 'integrer/', 'integrer/y/'])
  const [toutes, ...fermees] = ecrit.trimEnd().split('\n\n')
  expect(toutes!.split('\n')).toEqual([
    '/*',
    ...Object.entries(entetes()).map(([nom, valeur]) => `  ${nom}: ${valeur}`),
  ])
  expect(fermees).toEqual(
    ['/', '/404.html', '/lieux/*'].map(
      (adresse) => `${adresse}\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Frame-Options: DENY`,
    ),
  )
})

describe('l’exemple pour nginx', () => {
  test('donne les mêmes en-têtes', () => {
    const donnes = [...EXEMPLE.matchAll(/^ *add_header ([\w-]+) (?:"(.*)"|(\$\w+)) always;$/gm)].map(
      ([, nom, valeur, variable]) => [
        nom,
        valeur ?? /\{\n *default "(.*)";/.exec(EXEMPLE.split(`map $uri ${variable} `)[1]!)![1],
      ],
    )
    expect(donnes).toEqual(
      expect.arrayContaining([...Object.entries(entetes()), ...Object.entries(entetesSansCadre())]),
    )
  })

  const nginx = [
    process.env.NGINX ?? '',
    ...(process.env.PATH ?? '').split(delimiter).map((dossier) => join(dossier, 'nginx')),
    '/usr/sbin/nginx',
  ].find((chemin) => chemin && existsSync(chemin))

  test.skipIf(!nginx)(
    'servi par un vrai nginx, les dit à chaque page (sans nginx sur la machine : sauté)',
    async () => {
      const dossier = mkdtempSync(join(tmpdir(), 'nginx-'))
      chmodSync(dossier, 0o755) // nginx lit sous un autre nom que celui qui le lance
      const port = await portLibre()
      for (const page of ['', 'lieux', 'integrer/x']) {
        mkdirSync(join(dossier, 'site', page), { recursive: true })
        writeFileSync(join(dossier, 'site', page, 'index.html'), 'page')
      }
      writeFileSync(join(dossier, 'site/404.html'), 'absente')
      writeFileSync(join(dossier, 'site/_headers'), '/*')
      writeFileSync(join(dossier, 'mime.types'), 'types { text/html html; application/javascript js; }')
      const serveur = EXEMPLE.replace(/listen 80;/, `listen 127.0.0.1:${port};`)
        .replace(/root \S+;/, `root ${dossier}/site;`)
        .replace('/etc/nginx/mime.types', `${dossier}/mime.types`)
      const temporaires = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (nom) => `${nom}_temp_path ${dossier}/${nom};`,
      )
      writeFileSync(
        join(dossier, 'nginx.conf'),
        `daemon off; pid ${dossier}/pid; error_log stderr; events {} http { access_log off; ${temporaires.join(' ')}\n${serveur}\n}`,
      )
      const options = ['-p', dossier, '-c', join(dossier, 'nginx.conf'), '-e', 'stderr']
      execFileSync(nginx!, ['-t', ...options], { stdio: 'pipe' })
      const processus = spawn(nginx!, options, { stdio: 'ignore' })
      try {
        const lire = (chemin: string) => reessayer(() => fetch(`http://127.0.0.1:${port}${chemin}`))
        for (const [chemin, code] of [
          ['/', 200],
          ['/lieux/', 200],
          ['/rien/', 404],
          ['/_headers', 404],
        ] as const) {
          const reponse = await lire(chemin)
          expect([chemin, reponse.status]).toEqual([chemin, code])
          expect(reponse.headers.get('content-security-policy')).toBe(
            `${entetes()['Content-Security-Policy']}, ${entetesSansCadre()['Content-Security-Policy']}`,
          )
          expect(reponse.headers.get('x-frame-options')).toBe('DENY')
          for (const nom of ['Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options'])
            expect(reponse.headers.get(nom)).toBe(entetes()[nom])
        }
        const integree = await lire('/integrer/x/')
        expect(integree.headers.get('content-security-policy')).toBe(entetes()['Content-Security-Policy'])
        expect(integree.headers.get('x-frame-options')).toBeNull()
      } finally {
        processus.kill()
        rmSync(dossier, { recursive: true })
      }
    },
  )
})

/** Une porte que personne n’écoute. */
function portLibre(): Promise<number> {
  const serveur = createServer()
  return new Promise((rendre) =>
    serveur.listen(0, '127.0.0.1', () => {
      const { port } = serveur.address() as { port: number }
      serveur.close(() => rendre(port))
    }),
  )
}

/** Le temps que le serveur ouvre sa porte. */
async function reessayer(demander: () => Promise<Response>, essais = 100): Promise<Response> {
  for (let essai = 1; essai < essais; essai += 1) {
    const reponse = await demander().catch(() => undefined)
    if (reponse) return reponse
    await new Promise((suite) => setTimeout(suite, 50))
  }
  return demander()
}
