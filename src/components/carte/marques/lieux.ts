import type { Position } from '../../../domain/espace/distance.ts'
import { CLASSES, type Classe } from '../../../domain/listes-locales.ts'
import type { Lieu } from '../../../fiches/schemas/lieu.ts'

/** Un lieu tel que la page le montre, et son résumé dans la liste. La carte n’en sait pas plus. */
export interface LieuLu extends Pick<Lieu, 'id' | 'nom' | 'commune' | 'classe'>, Position {
  resume: HTMLElement
}

/**
 * Les lieux de la liste qui prennent part à la carte : tous, sauf ceux que le filtre a marqués `data-exclu`.
 * Un résumé seulement replié (« Voir 20 lieux de plus ») compte.
 */
export function lireLieux(page: ParentNode): LieuLu[] {
  const resumes = page.querySelectorAll<HTMLElement>('[data-lieu][data-point]:not([data-exclu])')
  return [...resumes].flatMap((resume) => {
    const [latitude, longitude] = lirePoint(resume.dataset.point)
    if (latitude === undefined || longitude === undefined) return []
    return [
      {
        id: resume.dataset.lieu!,
        nom: resume.querySelector('a')?.textContent?.trim() ?? '',
        commune: resume.dataset.commune ?? '',
        classe: classeDe(resume.querySelector('.classe')),
        latitude,
        longitude,
        resume,
      },
    ]
  })
}

/** « 45.4,4.4 » ; vide si ce n’est pas un point. */
export function lirePoint(point = ''): number[] {
  const nombres = point.split(',').map(Number)
  return nombres.length === 2 && nombres.every((n) => Number.isFinite(n)) ? nombres : []
}

function classeDe(element: Element | null): Classe {
  return CLASSES.find((classe) => element?.classList.contains(classe)) ?? CLASSES[0]
}
