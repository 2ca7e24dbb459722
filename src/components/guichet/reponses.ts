import type { Situation } from '../../domain/orientation/situation.ts'
import type { Instant } from '../../domain/temps/ouverture.ts'

/** Lit le formulaire du guichet, sans rien en retenir. */
export function lireReponses(formulaire: HTMLFormElement, { minute, feries }: Instant): Situation {
  const reponses = new FormData(formulaire)
  const maniere = String(reponses.get('maniere') ?? '')
  const coche = (nom: string) => reponses.has(nom) || undefined
  return {
    besoin: String(reponses.get('besoin') ?? ''),
    maniere: estManiere(maniere) ? maniere : undefined,
    jours: reponses.getAll('jour').map(Number),
    aujourdhui: reponses.has('aujourdhui') ? { minute, feries } : undefined,
    nePeutPasSeDeplacer: coche('deplacement'),
    fauteuil: coche('fauteuil'),
    litDifficilement: coche('lecture'),
    langue: reponses.has('autre') ? 'autre' : reponses.has('anglais') ? 'anglais' : undefined,
  }
}

function estManiere(valeur: string): valeur is NonNullable<Situation['maniere']> {
  return ['apprendre', 'avec', 'a-la-place'].includes(valeur)
}
