/** Ce qu’on colle dans la page d’un autre site pour y montrer la liste d’une commune. */
export interface Insertion {
  /** Adresse publique du site, sans barre finale. */
  origine: string
  commune: { nom: string; slug: string }
  /** Nom de la mairie ou du lieu qui montre la liste ; vide : aucun. */
  nom: string
  /** Ce que lit qui ne voit pas la liste : sans script, ou par une voix. */
  titre: string
}

/** Plus long, ce n’est plus un nom. */
const SIGNES_D_UN_NOM = 80

/** Un nom écrit dans une adresse, sans rien d’autre que du texte sur une ligne. Il n’est jamais lu comme du HTML. */
export function nomPropose(ecrit: string | null): string {
  return (ecrit ?? '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, SIGNES_D_UN_NOM)
    .trim()
}

/** L’élément et son script : il prend la hauteur de la liste. */
export function extraitElement({ origine, commune, nom, titre }: Insertion): string {
  return [
    `<script src="${origine}/integrer/aide-numerique.js" defer></script>`,
    `<aide-numerique commune="${commune.slug}"${nom && ` nom="${attribut(nom)}"`} titre="${attribut(titre)}">`,
    `  <a href="${origine}/communes/${commune.slug}/">${attribut(titre)}</a>`,
    '</aide-numerique>',
  ].join('\n')
}

/** Un cadre seul, pour un site qui n’accepte pas de script : sa hauteur ne change pas. */
export function extraitCadre({ origine, commune, nom, titre }: Insertion): string {
  const demande = nom ? `?nom=${encodeURIComponent(nom)}` : ''
  return `<iframe src="${origine}/integrer/${commune.slug}/${demande}" title="${attribut(titre)}" width="100%" height="1500" loading="lazy"></iframe>`
}

function attribut(texte: string): string {
  return texte.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
