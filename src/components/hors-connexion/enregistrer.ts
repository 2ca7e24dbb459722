/** Présente le veilleur au navigateur, une fois la page finie. Qui a tout effacé, ou compte ses données, n’en a pas. */
const veilleur = navigator.serviceWorker
try {
  const economie = (navigator as { connection?: { saveData?: boolean } }).connection
  if (veilleur && !localStorage.getItem('sans-copie') && !(economie && economie.saveData))
    addEventListener('load', () => {
      veilleur
        .register('/sw.js')
        .then(() => !veilleur.controller && veilleur.ready)
        .then(
          (pret) =>
            pret &&
            // oxlint-disable-next-line require-post-message-target-origin -- un veilleur n’a pas d’autre origine
            pret.active!.postMessage({
              quoi: 'vu',
              fichiers: performance.getEntriesByType('resource').map(({ name }) => name),
            }),
        )
        .catch(() => {}) // sans veilleur, le site marche
    })
} catch {
  // rangement refusé : rien n’est gardé
}
