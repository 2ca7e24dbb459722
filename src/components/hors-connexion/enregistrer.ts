/** Présente le veilleur au navigateur, une fois la page finie. Qui a tout effacé, ou compte ses données, n’en a pas. */
const veilleur = navigator.serviceWorker

/** La première page est arrivée avant le veilleur : elle lui dit ce qu’elle a demandé. */
async function presenter(): Promise<void> {
  await veilleur.register('/sw.js')
  if (veilleur.controller) return
  const { active } = await veilleur.ready
  const fichiers = performance.getEntriesByType('resource').map(({ name }) => name)
  // oxlint-disable-next-line require-post-message-target-origin -- un veilleur n’a pas d’autre origine
  active!.postMessage({ quoi: 'vu', fichiers })
}

try {
  const economie = (navigator as { connection?: { saveData?: boolean } }).connection
  if (veilleur && !localStorage.getItem('sans-copie') && !(economie && economie.saveData))
    addEventListener('load', () => presenter().catch(() => {})) // sans veilleur, le site marche
} catch {
  // rangement refusé : rien n’est gardé
}
