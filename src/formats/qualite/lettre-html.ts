import type { Lettre } from './lettre.ts'

const STYLE = `body{font:12pt/1.45 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.1rem}h2{font-size:1rem;margin-bottom:.2rem}.adresse{margin-left:50%}
table{width:100%;border-collapse:collapse}th,td{padding:.25rem .4rem;border:1px solid #666;text-align:left;vertical-align:top}
th{width:22%}.age{display:block;font-size:.85em}.vieux th::before{content:"\\25B6\\00a0"}.reponse{border:2px solid #000;padding:.6rem}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`

/** La lettre en une page qui s’imprime, sans rien à charger. */
export function lettreEnHtml(lettre: Lettre): string {
  const { titre, destinataire, courriel, date, objet, corps, reponse, lieux } = lettre
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${echapper(titre)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="adresse">${[destinataire, courriel].flatMap((un) => (un ? [echapper(un)] : [])).join('<br>')}</p>
<p class="adresse">Le ${echapper(date)}</p>
<h1>Objet&nbsp;: ${echapper(objet)}</h1>
<p>Madame, Monsieur,</p>
${corps.map((paragraphe) => `<p>${echapper(paragraphe)}</p>`).join('\n')}
<div class="reponse">
${reponse.map((ligne) => `<p>${echapper(ligne)}</p>`).join('\n')}
</div>
${lieux.map(sectionDeLieu).join('\n')}
<p>Les lignes marquées ▶ ont plus d’un an.</p>
<p>Merci de votre aide.</p>
</body>
</html>
`
}

function sectionDeLieu({ titre, page, faits, inconnus }: Lettre['lieux'][number]): string {
  const lignes = faits.map(
    ({ nom, valeur, age, aRevoir }) =>
      `<tr${aRevoir ? ' class="vieux"' : ''}><th scope="row">${echapper(nom)}</th><td>${echapper(valeur)}<span class="age">${echapper(age)}</span></td></tr>`,
  )
  const manque = inconnus.length ? `<p>Nous ne savons pas&nbsp;: ${echapper(inconnus.join(', '))}.</p>` : ''
  return `<section>
<h2>${echapper(titre)}</h2>
<p>${echapper(page)}</p>
<table>
<tbody>
${lignes.join('\n')}
</tbody>
</table>
${manque}
</section>`
}

function echapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
