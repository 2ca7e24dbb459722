import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Position } from './distance.ts'

/** Un lieu dont on connaît toujours la position : la sienne, ou celle de sa commune. */
export type LieuSitue = Lieu & Position

/** Donne une position à un lieu qui n’en écrit pas. @param repere Le milieu de sa commune. */
export function situerLieu(lieu: Lieu, repere: Position): LieuSitue {
  const { latitude = repere.latitude, longitude = repere.longitude } = lieu
  return { ...lieu, latitude, longitude }
}
