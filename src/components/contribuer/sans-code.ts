import './grands-nombres.ts'
import { config } from 'zod/v4/core'

// Avant tout schéma : zod lit les fiches sans fabriquer de code, et une politique de sécurité stricte le laisse faire.
config({ jitless: true })
