/** Le vrai site, jugé comme celui d’essai. */
import { jugerLeSite } from '../../site/le-site.ts'

jugerLeSite('dist', 'content', 400)
