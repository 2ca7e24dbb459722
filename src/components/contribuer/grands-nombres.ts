// zod nomme BigInt dès qu’il se charge, et Safari 13 ne l’a pas ; nos fiches n’ont pas de si grands nombres.
if (!('BigInt' in globalThis)) Object.defineProperty(globalThis, 'BigInt', { value: Number })
