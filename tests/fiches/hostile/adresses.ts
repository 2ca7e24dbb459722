import { ficheValide, remplacer } from '../contenu-essai.ts'
import { lieuPlus, type Cas } from './cas.ts'

const site = (essai: string, ecrite: string, anomalie: RegExp): Cas => [
  essai,
  'lieux',
  lieuPlus(`site_web: "${ecrite}"`),
  anomalie,
]
const PAS_UN_SITE = /^x\.yaml:18:11 site_web : « .*» n’est pas une adresse de site\. Elle commence par https:/
const contient = (quoi: string) => new RegExp(`^x\\.yaml:18:11 site_web : « .* » contient ${quoi}`)
const courriel = (essai: string, ecrit: string): Cas => [
  essai,
  'lieux',
  lieuPlus(`courriels: ["${ecrit}"]`),
  /^x\.yaml:18:13 courriels\.0 : (?:« .* » n’est pas une adresse de courriel|Cette adresse est trop longue)/,
]
const telephone = (essai: string, ecrit: string): Cas => [
  essai,
  'acteurs',
  remplacer(ficheValide('acteurs/commune-de-valmont'), '04 77 00 00 02', `"${ecrit}"`),
  /^x\.yaml:\d+:\d+ telephone : « .* » n’est pas un numéro français/,
]
const ressource = (essai: string, ecrite: string): Cas => [
  essai,
  'ressources',
  remplacer(ficheValide('ressources/essai'), 'https://essai.example/', `"${ecrite}"`),
  /^x\.yaml:3:6 url : « .* » n’est pas une adresse de site/,
]

/** Ce qui n’est ni un site, ni un courriel, ni un numéro. */
export const ADRESSES: Cas[] = [
  site('un script pour adresse', 'javascript:alert(1)', PAS_UN_SITE),
  site('un script en capitales', 'JaVaScRiPt:alert(1)', PAS_UN_SITE),
  site('un script précédé d’un espace', ' javascript:alert(1)', PAS_UN_SITE),
  site('un script coupé par une tabulation', 'java\\tscript:alert(1)', PAS_UN_SITE),
  site('un script qui a l’air d’un site', 'javascript://exemple.fr/%0aalert(1)', PAS_UN_SITE),
  site('une page dans l’adresse', 'data:text/html,<script>alert(1)</script>', PAS_UN_SITE),
  site('une image dans l’adresse', 'data:image/svg+xml;base64,PHN2Zz4=', PAS_UN_SITE),
  site('un script de tableur', 'vbscript:msgbox(1)', PAS_UN_SITE),
  site('un fichier de la machine', 'file:///etc/passwd', PAS_UN_SITE),
  site('un fichier en mémoire', 'blob:https://exemple.fr/x', PAS_UN_SITE),
  site('la source d’une page', 'view-source:https://exemple.fr/', PAS_UN_SITE),
  site('un courriel pour site', 'mailto:x@exemple.fr', PAS_UN_SITE),
  site('un numéro pour site', 'tel:+33400000000', PAS_UN_SITE),
  site('un vieux serveur', 'ftp://exemple.fr/', PAS_UN_SITE),
  site('une adresse sans schéma', '//exemple.fr/x', PAS_UN_SITE),
  site('un chemin', '/../../etc/passwd', PAS_UN_SITE),
  site('un nom sans point', 'https://localhost/', PAS_UN_SITE),
  site('un numéro de machine', 'http://169.254.169.254/latest/', PAS_UN_SITE),
  site('un numéro entre crochets', 'http://[::1]/', PAS_UN_SITE),
  site('un guillemet qui ferme l’attribut', 'https://x.fr/\\"onload=alert(1)', contient('un guillemet')),
  site('un chevron', 'https://x.fr/<script>', contient('un chevron')),
  site('un mot de passe', 'https://impots.gouv.fr:x@pirate.fr/', contient('un identifiant avant « @ »')),
  site('un nom suivi d’une arobase', 'https://impots.gouv.fr@pirate.fr/', contient('un identifiant avant')),
  site('une barre inverse', 'https://x.fr\\\\@pirate.fr', contient('une barre inverse')),
  site('un sens retourné', 'https://x.fr/\\u202efdp.exe', contient('un caractère invisible')),
  site('une marque de lettre arabe', 'https://x.fr/\\u061cx', contient('un caractère invisible')),
  site('une étiquette cachée', 'https://x.fr/\\U000E0061', contient('un caractère invisible')),
  site('un saut de ligne, puis un guillemet', 'https://x.fr/a\\n\\"b', contient('un guillemet')),
  site(
    'une adresse énorme',
    `https://x.fr/${'a'.repeat(40_000)}`,
    /site_web : Cette adresse est trop longue/,
  ),
  ressource('un script pour ressource', 'javascript:alert(1)'),
  ressource('une page pour ressource', 'data:text/html,x'),
  courriel('deux courriels', 'a@x.fr,b@y.fr'),
  courriel('un courriel et son objet', 'a@x.fr?cc=b@y.fr'),
  courriel('un en-tête de plus', 'a@x.fr\\nBcc: b@y.fr'),
  courriel('un guillemet dans un courriel', '\\"><b>@x.fr'),
  courriel('un script pour courriel', 'javascript:alert(1)'),
  courriel('un courriel énorme', `${'a'.repeat(300)}@x.fr`),
  courriel('un sens retourné dans un courriel', 'a\\u202eb@x.fr'),
  telephone('un script pour numéro', 'javascript:alert(1)'),
  telephone('un code d’opérateur', '*#06#'),
  telephone('un numéro surtaxé d’ailleurs', '+1 900 555 0000'),
  telephone('un numéro et sa pause', '0400000000,,123'),
  telephone('un guillemet dans un numéro', '04\\" onclick=x'),
  telephone('un numéro énorme', '0'.repeat(20_000)),
  telephone('des chiffres d’ailleurs', '٠٤٠٠٠٠٠٠٠٠'),
]
